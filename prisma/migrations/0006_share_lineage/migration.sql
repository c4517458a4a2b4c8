-- A product inherits answers and evidence from its parents. Inside a share link those count too, or its verdict would change with the
-- link's scope; their markets, readiness and standings stay hidden.
CREATE FUNCTION app_share_lineage() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog
AS $$ SELECT nullif(current_setting('app.share_lineage', true), '')::uuid[] $$;
REVOKE ALL ON FUNCTION app_share_lineage() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_share_lineage() TO readymark_app, readymark_identity;

ALTER POLICY share_fence ON "product"
  USING ((SELECT app_share_products()) IS NULL OR id = ANY ((SELECT app_share_products())::uuid[]) OR id = ANY ((SELECT app_share_lineage())::uuid[]));
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['answer', 'answer_evidence'] LOOP
    EXECUTE format('ALTER POLICY share_fence ON %I USING ((SELECT app_share_products()) IS NULL OR product_id IS NULL OR product_id = ANY ((SELECT app_share_products())::uuid[]) OR product_id = ANY ((SELECT app_share_lineage())::uuid[]))', t);
  END LOOP;
END $$;
