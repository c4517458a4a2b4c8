-- Lists show the worst first: one row per product for all its markets, and indexes in that order.
CREATE TABLE "overall" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "product_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "verdict" TEXT NOT NULL,
    "blockers" INTEGER NOT NULL,
    "gaps" INTEGER NOT NULL,
    "next_date" DATE,
    "rank" INTEGER NOT NULL,
    "law" TEXT NOT NULL,

    CONSTRAINT "overall_pkey" PRIMARY KEY ("tenant_id","product_id")
);
CREATE INDEX "overall_tenant_id_rank_product_id_idx" ON "overall"("tenant_id", "rank", "product_id");
ALTER TABLE "overall" ADD CONSTRAINT "overall_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "product"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

DROP INDEX "readiness_tenant_id_market_verdict_idx";
CREATE INDEX "readiness_tenant_id_market_rank_product_id_idx" ON "readiness"("tenant_id", "market", "rank", "product_id");
DROP INDEX "gap_tenant_id_score_product_id_question_id_idx";
CREATE INDEX "gap_tenant_id_score_question_id_kind_product_id_idx" ON "gap"("tenant_id", "score" DESC, "question_id", "kind", "product_id");

ALTER TABLE "overall" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "overall" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_fence ON "overall" AS RESTRICTIVE FOR ALL TO readymark_app USING (tenant_id = (SELECT app_tenant())) WITH CHECK (tenant_id = (SELECT app_tenant()));
CREATE POLICY tenant_door ON "overall" AS PERMISSIVE FOR ALL TO readymark_app USING (true) WITH CHECK (true);
-- It speaks of markets outside a share link's scope.
CREATE POLICY share_fence ON "overall" AS RESTRICTIVE FOR ALL TO readymark_app USING ((SELECT app_share_products()) IS NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON "overall" TO readymark_app;
