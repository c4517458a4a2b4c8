-- A market's page counts how products stand under each of its regulations.
DROP INDEX "standing_tenant_id_regulation_verdict_idx";
CREATE INDEX "standing_tenant_id_market_regulation_standing_verdict_idx" ON "standing"("tenant_id", "market", "regulation", "standing", "verdict");
