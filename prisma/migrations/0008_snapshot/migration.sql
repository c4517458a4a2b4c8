-- A sealed copy of everything behind a readiness statement. The document is canonical JSON, kept as text: its bytes are what was hashed.
CREATE TABLE "snapshot" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "product_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "as_of" DATE NOT NULL,
    "summary" JSONB NOT NULL,
    "document" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "taken_by" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("tenant_id", "id")
);
CREATE INDEX "snapshot_tenant_id_product_id_taken_at_idx" ON "snapshot"("tenant_id", "product_id", "taken_at" DESC);
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "product"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_hash_is_sha256" CHECK (hash ~ '^[0-9a-f]{64}$');

-- An auditor's link shows live products, or one snapshot and nothing live.
ALTER TABLE "share_link" ADD COLUMN "snapshot_id" UUID;
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_tenant_id_snapshot_id_fkey" FOREIGN KEY ("tenant_id", "snapshot_id") REFERENCES "snapshot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
GRANT SELECT (snapshot_id) ON "share_link" TO readymark_identity;

CREATE FUNCTION app_share_snapshot() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog
AS $$ SELECT nullif(current_setting('app.share_snapshot', true), '')::uuid $$;
REVOKE ALL ON FUNCTION app_share_snapshot() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_share_snapshot() TO readymark_app, readymark_identity;

ALTER TABLE "snapshot" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "snapshot" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_fence ON "snapshot" AS RESTRICTIVE FOR ALL TO readymark_app USING (tenant_id = (SELECT app_tenant())) WITH CHECK (tenant_id = (SELECT app_tenant()));
CREATE POLICY tenant_door ON "snapshot" AS PERMISSIVE FOR ALL TO readymark_app USING (true) WITH CHECK (true);
CREATE POLICY share_fence ON "snapshot" AS RESTRICTIVE FOR ALL TO readymark_app
  USING ((SELECT app_share_products()) IS NULL OR id = (SELECT app_share_snapshot()));
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['product', 'placement', 'answer', 'answer_evidence', 'evidence', 'readiness', 'standing'] LOOP
    EXECUTE format('CREATE POLICY frozen_fence ON %I AS RESTRICTIVE FOR ALL TO readymark_app USING ((SELECT app_share_snapshot()) IS NULL)', t);
  END LOOP;
END $$;

-- Append-only: what was sealed stays as it was sealed.
GRANT SELECT, INSERT ON "snapshot" TO readymark_app;
