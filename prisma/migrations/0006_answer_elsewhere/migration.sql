-- The newest answer to a question in another product is found by looking at one row, however many products there are.
DROP INDEX "answer_tenant_id_question_id_idx";
CREATE INDEX "answer_tenant_id_question_id_updated_at_idx" ON "answer"("tenant_id", "question_id", "updated_at" DESC);
