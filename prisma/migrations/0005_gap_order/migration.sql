-- What is asked about the organisation stands apart: one answer closes it for every product. Each list has its own order.
DROP INDEX "gap_tenant_id_score_question_id_kind_product_id_idx";
CREATE INDEX "gap_of_products" ON "gap"("tenant_id", "score" DESC, "question_id", "kind", "product_id") WHERE scope <> 'organisation';
CREATE INDEX "gap_of_organisation" ON "gap"("tenant_id", "score" DESC, "question_id", "kind", "product_id") WHERE scope = 'organisation';

-- The days on which support ends, as the calendar of the next months asks for them.
CREATE INDEX "answer_support_end" ON "answer"("tenant_id", (value #>> '{}')) WHERE question_id = 'support-end-date';

-- Counts and finds the products that wait for one question.
DROP INDEX "gap_tenant_id_question_id_idx";
CREATE INDEX "gap_tenant_id_question_id_kind_product_id_idx" ON "gap"("tenant_id", "question_id", "kind", "product_id");
