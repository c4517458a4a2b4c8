CREATE TABLE "pack_release" (
    "regulation" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "pack" JSONB NOT NULL,
    "questions" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "pack_release_pkey" PRIMARY KEY ("regulation", "version")
);
CREATE TABLE "adoption" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "regulation" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "adopted_by" UUID NOT NULL,
    "adopted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "adoption_pkey" PRIMARY KEY ("tenant_id", "id")
);
CREATE TABLE "framework" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "regulation" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "pack" JSONB NOT NULL,
    "questions" JSONB NOT NULL,
    "imported_by" UUID NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),
    CONSTRAINT "framework_pkey" PRIMARY KEY ("tenant_id", "id")
);
CREATE INDEX "adoption_tenant_id_regulation_adopted_at_idx" ON "adoption"("tenant_id", "regulation", "adopted_at");
CREATE UNIQUE INDEX "framework_tenant_id_regulation_version_key" ON "framework"("tenant_id", "regulation", "version");
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_regulation_version_fkey" FOREIGN KEY ("regulation", "version") REFERENCES "pack_release"("regulation", "version") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "framework" ADD CONSTRAINT "framework_is_own" CHECK (regulation LIKE 'own-%');

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['pack_release', 'adoption', 'framework'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['adoption', 'framework'] LOOP
    EXECUTE format('CREATE POLICY tenant_fence ON %I AS RESTRICTIVE FOR ALL TO readymark_app USING (tenant_id = (SELECT app_tenant())) WITH CHECK (tenant_id = (SELECT app_tenant()))', t);
    EXECUTE format('CREATE POLICY tenant_door ON %I AS PERMISSIVE FOR ALL TO readymark_app USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
-- What the law says is no secret, but it is read inside a tenant only, and written by who migrates.
CREATE POLICY tenant_fence ON "pack_release" AS RESTRICTIVE FOR ALL TO readymark_app USING ((SELECT app_tenant()) IS NOT NULL);
CREATE POLICY tenant_door ON "pack_release" AS PERMISSIVE FOR SELECT TO readymark_app USING (true);
CREATE POLICY owner_door ON "pack_release" AS PERMISSIVE FOR ALL TO readymark_owner USING (true) WITH CHECK (true);

GRANT SELECT ON "pack_release" TO readymark_app;
-- Append-only: which law was judged by is history.
GRANT SELECT, INSERT ON "adoption" TO readymark_app;
GRANT SELECT, INSERT ON "framework" TO readymark_app;
GRANT UPDATE (retired_at) ON "framework" TO readymark_app;
-- A tenant made after a release judges by it from its first day.
