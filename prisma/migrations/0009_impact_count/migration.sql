CREATE TABLE "impact_count" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "regulation" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "law" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "after" UUID,
    "looked" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "differ" INTEGER NOT NULL DEFAULT 0,
    "moves" JSONB NOT NULL DEFAULT '{}',
    "finished_at" TIMESTAMPTZ(3),
    CONSTRAINT "impact_count_pkey" PRIMARY KEY ("tenant_id", "regulation", "reading")
);
ALTER TABLE "impact_count" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "impact_count" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_fence ON "impact_count" AS RESTRICTIVE FOR ALL TO readymark_app USING (tenant_id = (SELECT app_tenant())) WITH CHECK (tenant_id = (SELECT app_tenant()));
CREATE POLICY tenant_door ON "impact_count" AS PERMISSIVE FOR ALL TO readymark_app USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON "impact_count" TO readymark_app;
