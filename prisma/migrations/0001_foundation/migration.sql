-- The fence reads the tenant from a setting that lives and dies with one transaction.
-- Unset means null: every policy then shows nothing.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

CREATE FUNCTION app_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog
AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;

-- Products and markets an auditor's link may see; null outside a share.
CREATE FUNCTION app_share_products() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog
AS $$ SELECT nullif(current_setting('app.share_products', true), '')::uuid[] $$;

CREATE FUNCTION app_share_markets() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog
AS $$ SELECT nullif(current_setting('app.share_markets', true), '')::text[] $$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "answer" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "product_id" UUID,
    "question_id" TEXT NOT NULL,
    "value" JSONB,
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "author_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "answer_revision" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "answer_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "value" JSONB,
    "note" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_revision_pkey" PRIMARY KEY ("tenant_id","answer_id","version")
);

-- CreateTable
CREATE TABLE "assignment" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "product_id" UUID,
    "topic" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "due_on" DATE,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "tenant_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("tenant_id","seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "tenant_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "form" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "url" TEXT,
    "file_name" TEXT,
    "media_type" TEXT,
    "hash" TEXT,
    "size_bytes" BIGINT,
    "valid_from" DATE,
    "valid_until" DATE,
    "review" TEXT NOT NULL DEFAULT 'submitted',
    "review_note" TEXT NOT NULL DEFAULT '',
    "reviewed_by" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "uploaded_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "answer_evidence" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "answer_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "product_id" UUID,
    "attached_by" UUID NOT NULL,
    "attached_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_evidence_pkey" PRIMARY KEY ("tenant_id","answer_id","evidence_id")
);

-- CreateTable
CREATE TABLE "job" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',
    "state" TEXT NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "run_after" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leased_until" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "is_operator" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "linked_identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "linked_identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "product" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "family" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "roles" TEXT[],
    "parent_id" UUID,
    "owner_id" UUID,
    "photo_hash" TEXT,
    "photo_type" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "product_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "placement" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "product_id" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "placed_on" DATE,
    "last_placed_on" DATE,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("tenant_id","product_id","market")
);

-- CreateTable
CREATE TABLE "readiness" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "product_id" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "verdict" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "satisfied" INTEGER NOT NULL,
    "proven" INTEGER NOT NULL,
    "blockers" INTEGER NOT NULL,
    "worst" TEXT,
    "next_date" DATE,
    "rank" INTEGER NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "readiness_pkey" PRIMARY KEY ("tenant_id","product_id","market")
);

-- CreateTable
CREATE TABLE "standing" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "product_id" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "regulation" TEXT NOT NULL,
    "pack_version" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "satisfied" INTEGER NOT NULL,
    "proven" INTEGER NOT NULL,
    "blockers" INTEGER NOT NULL,
    "next_date" DATE,

    CONSTRAINT "standing_pkey" PRIMARY KEY ("tenant_id","product_id","market","regulation")
);

-- CreateTable
CREATE TABLE "gap" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "product_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "markets" TEXT[],
    "regulations" TEXT[],
    "requirements" TEXT[],
    "due_on" DATE,
    "score" INTEGER NOT NULL,

    CONSTRAINT "gap_pkey" PRIMARY KEY ("tenant_id","product_id","question_id","kind")
);

-- CreateTable
CREATE TABLE "share_link" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "passphrase_hash" TEXT,
    "product_ids" UUID[],
    "markets" TEXT[],
    "downloads" BOOLEAN NOT NULL DEFAULT false,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" UUID,
    "views" INTEGER NOT NULL DEFAULT 0,
    "last_viewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "share_visit" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "share_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "what" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "share_visit_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "tenant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "suspended_at" TIMESTAMPTZ(3),
    "suspended_by" UUID,

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "tenant_id" UUID NOT NULL DEFAULT app_tenant(),
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "answer_tenant_id_question_id_idx" ON "answer"("tenant_id", "question_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_tenant_id_product_id_question_id_key" ON "answer"("tenant_id", "product_id", "question_id");

-- CreateIndex
CREATE INDEX "assignment_tenant_id_member_id_idx" ON "assignment"("tenant_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_tenant_id_product_id_topic_key" ON "assignment"("tenant_id", "product_id", "topic");

-- CreateIndex
CREATE INDEX "audit_event_tenant_id_at_idx" ON "audit_event"("tenant_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_tenant_id_subject_id_seq_idx" ON "audit_event"("tenant_id", "subject_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_tenant_id_action_seq_idx" ON "audit_event"("tenant_id", "action", "seq");

-- CreateIndex
CREATE INDEX "evidence_tenant_id_created_at_idx" ON "evidence"("tenant_id", "created_at");

-- CreateIndex
CREATE INDEX "evidence_tenant_id_hash_idx" ON "evidence"("tenant_id", "hash");

-- CreateIndex
CREATE INDEX "evidence_tenant_id_valid_until_idx" ON "evidence"("tenant_id", "valid_until");

-- CreateIndex
CREATE INDEX "answer_evidence_tenant_id_evidence_id_idx" ON "answer_evidence"("tenant_id", "evidence_id");

-- CreateIndex
CREATE INDEX "job_state_run_after_idx" ON "job"("state", "run_after");

-- CreateIndex
CREATE INDEX "job_tenant_id_created_at_idx" ON "job"("tenant_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "password_reset_person_id_idx" ON "password_reset"("person_id");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");

-- CreateIndex
CREATE INDEX "product_tenant_id_archived_at_name_idx" ON "product"("tenant_id", "archived_at", "name");

-- CreateIndex
CREATE INDEX "product_tenant_id_family_name_idx" ON "product"("tenant_id", "family", "name");

-- CreateIndex
CREATE INDEX "product_tenant_id_owner_id_idx" ON "product"("tenant_id", "owner_id");

-- CreateIndex
CREATE INDEX "product_tenant_id_updated_at_idx" ON "product"("tenant_id", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "product_tenant_id_model_key" ON "product"("tenant_id", "model");

-- CreateIndex
CREATE INDEX "placement_tenant_id_market_product_id_idx" ON "placement"("tenant_id", "market", "product_id");

-- CreateIndex
CREATE INDEX "readiness_tenant_id_market_verdict_idx" ON "readiness"("tenant_id", "market", "verdict");

-- CreateIndex
CREATE INDEX "standing_tenant_id_regulation_verdict_idx" ON "standing"("tenant_id", "regulation", "verdict");

-- CreateIndex
CREATE INDEX "gap_tenant_id_score_product_id_question_id_idx" ON "gap"("tenant_id", "score" DESC, "product_id", "question_id");

-- CreateIndex
CREATE INDEX "gap_tenant_id_question_id_idx" ON "gap"("tenant_id", "question_id");

-- CreateIndex
CREATE INDEX "share_link_token_hash_idx" ON "share_link"("token_hash");

-- CreateIndex
CREATE INDEX "share_link_tenant_id_created_at_idx" ON "share_link"("tenant_id", "created_at");

-- CreateIndex
CREATE INDEX "share_visit_tenant_id_share_id_at_idx" ON "share_visit"("tenant_id", "share_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "tenant_slug_key" ON "tenant"("slug");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_tenant_id_person_id_key" ON "membership"("tenant_id", "person_id");

-- CreateIndex
CREATE INDEX "invitation_tenant_id_created_at_idx" ON "invitation"("tenant_id", "created_at");

-- CreateIndex
CREATE INDEX "invitation_token_hash_idx" ON "invitation"("token_hash");

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "product"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_revision" ADD CONSTRAINT "answer_revision_tenant_id_answer_id_fkey" FOREIGN KEY ("tenant_id", "answer_id") REFERENCES "answer"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "product"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_tenant_id_member_id_fkey" FOREIGN KEY ("tenant_id", "member_id") REFERENCES "membership"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_evidence" ADD CONSTRAINT "answer_evidence_tenant_id_answer_id_fkey" FOREIGN KEY ("tenant_id", "answer_id") REFERENCES "answer"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_evidence" ADD CONSTRAINT "answer_evidence_tenant_id_evidence_id_fkey" FOREIGN KEY ("tenant_id", "evidence_id") REFERENCES "evidence"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "linked_identity" ADD CONSTRAINT "linked_identity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_tenant_id_owner_id_fkey" FOREIGN KEY ("tenant_id", "owner_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_tenant_id_parent_id_fkey" FOREIGN KEY ("tenant_id", "parent_id") REFERENCES "product"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "product"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readiness" ADD CONSTRAINT "readiness_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "product"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "product"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gap" ADD CONSTRAINT "gap_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "product"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_visit" ADD CONSTRAINT "share_visit_tenant_id_share_id_fkey" FOREIGN KEY ("tenant_id", "share_id") REFERENCES "share_link"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One answer per subject and question, the organisation (no product) included.
DROP INDEX "answer_tenant_id_product_id_question_id_key";
CREATE UNIQUE INDEX "answer_tenant_id_product_id_question_id_key"
  ON "answer" ("tenant_id", "product_id", "question_id") NULLS NOT DISTINCT;
DROP INDEX "assignment_tenant_id_product_id_topic_key";
CREATE UNIQUE INDEX "assignment_tenant_id_product_id_topic_key"
  ON "assignment" ("tenant_id", "product_id", "topic") NULLS NOT DISTINCT;

ALTER TABLE "membership" ADD CONSTRAINT "membership_role_known" CHECK (role IN ('admin', 'manager', 'contributor', 'viewer'));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_role_known" CHECK (role IN ('admin', 'manager', 'contributor', 'viewer'));
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_form_known" CHECK (form IN ('file', 'link'));
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_has_bytes" CHECK (form <> 'file' OR (hash IS NOT NULL AND size_bytes IS NOT NULL AND file_name IS NOT NULL));
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_link_has_url" CHECK (form <> 'link' OR url IS NOT NULL);
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_review_known" CHECK (review IN ('submitted', 'accepted', 'rejected'));
ALTER TABLE "job" ADD CONSTRAINT "job_state_known" CHECK (state IN ('queued', 'running', 'done', 'failed'));
ALTER TABLE "person" ADD CONSTRAINT "person_email_canonical" CHECK (email = lower(email));

-- Row-level security on every table, forced so that even the owner obeys it.
DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

-- Tenant tables: a restrictive fence that nothing can widen, and a permissive door beside it.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['membership', 'invitation', 'product', 'placement', 'answer', 'answer_revision', 'assignment', 'evidence',
    'answer_evidence', 'readiness', 'standing', 'gap', 'share_link', 'share_visit', 'audit_event', 'audit_head', 'job'] LOOP
    EXECUTE format('CREATE POLICY tenant_fence ON %I AS RESTRICTIVE FOR ALL TO readymark_app USING (tenant_id = (SELECT app_tenant())) WITH CHECK (tenant_id = (SELECT app_tenant()))', t);
    EXECUTE format('CREATE POLICY tenant_door ON %I AS PERMISSIVE FOR ALL TO readymark_app USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
CREATE POLICY tenant_fence ON "tenant" AS RESTRICTIVE FOR ALL TO readymark_app USING (id = (SELECT app_tenant()));
CREATE POLICY tenant_door ON "tenant" AS PERMISSIVE FOR SELECT TO readymark_app USING (true);
-- A tenant sees the names of its people, those it removed included.
CREATE POLICY tenant_fence ON "person" AS RESTRICTIVE FOR ALL TO readymark_app
  USING (EXISTS (SELECT 1 FROM membership m WHERE m.tenant_id = (SELECT app_tenant()) AND m.person_id = person.id));
CREATE POLICY tenant_door ON "person" AS PERMISSIVE FOR SELECT TO readymark_app USING (true);

-- Inside a share link only the products and markets in its scope exist, and the rest of the tenant does not.
CREATE POLICY share_fence ON "product" AS RESTRICTIVE FOR ALL TO readymark_app
  USING ((SELECT app_share_products()) IS NULL OR id = ANY ((SELECT app_share_products())::uuid[]));
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['placement', 'readiness', 'standing'] LOOP
    EXECUTE format('CREATE POLICY share_fence ON %I AS RESTRICTIVE FOR ALL TO readymark_app USING ((SELECT app_share_products()) IS NULL OR (product_id = ANY ((SELECT app_share_products())::uuid[]) AND market = ANY ((SELECT app_share_markets())::text[])))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['answer', 'answer_evidence'] LOOP
    EXECUTE format('CREATE POLICY share_fence ON %I AS RESTRICTIVE FOR ALL TO readymark_app USING ((SELECT app_share_products()) IS NULL OR product_id IS NULL OR product_id = ANY ((SELECT app_share_products())::uuid[]))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['membership', 'invitation', 'person', 'answer_revision', 'assignment', 'gap', 'share_link', 'share_visit', 'audit_event', 'audit_head', 'job'] LOOP
    EXECUTE format('CREATE POLICY share_fence ON %I AS RESTRICTIVE FOR ALL TO readymark_app USING ((SELECT app_share_products()) IS NULL)', t);
  END LOOP;
END $$;
CREATE POLICY share_fence ON "evidence" AS RESTRICTIVE FOR ALL TO readymark_app
  USING ((SELECT app_share_products()) IS NULL OR EXISTS (
    SELECT 1 FROM answer_evidence a WHERE a.tenant_id = evidence.tenant_id AND a.evidence_id = evidence.id));

-- Sign-in, sessions, invitations and the operator's tenant list: their own role, without any tenant content.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['person', 'session', 'linked_identity', 'password_reset', 'mail', 'rate_limit', 'tenant', 'membership', 'invitation',
    'share_link', 'job'] LOOP
    EXECUTE format('CREATE POLICY identity_door ON %I AS PERMISSIVE FOR ALL TO readymark_identity USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['audit_event', 'audit_head'] LOOP
    EXECUTE format('CREATE POLICY identity_door ON %I AS PERMISSIVE FOR ALL TO readymark_identity USING (tenant_id = (SELECT app_tenant())) WITH CHECK (tenant_id = (SELECT app_tenant()))', t);
  END LOOP;
END $$;

-- The chain: the head row is locked, the row hashed over netstrings of its fields, the head moved; all in the caller's transaction.
CREATE FUNCTION audit_append(actor text, actor_name text, action text, subject_type text, subject_id text, detail text)
RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  t uuid := app_tenant();
  head audit_head%ROWTYPE;
  moment timestamptz(3) := clock_timestamp();
  next_hash text;
BEGIN
  IF t IS NULL THEN RAISE EXCEPTION 'audit_append needs a tenant'; END IF;
  SELECT * INTO head FROM audit_head WHERE tenant_id = t FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO audit_head VALUES (t, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM audit_head WHERE tenant_id = t FOR UPDATE;
  END IF;
  SELECT encode(sha256(convert_to(string_agg(octet_length(field) || ':' || field || ',', '' ORDER BY place), 'UTF8')), 'hex') INTO next_hash
  FROM unnest(ARRAY[t::text, (head.seq + 1)::text, to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    actor, actor_name, action, subject_type, subject_id, detail, head.hash]) WITH ORDINALITY AS fields (field, place);
  INSERT INTO audit_event VALUES (t, head.seq + 1, moment, actor, actor_name, action, subject_type, subject_id, detail, head.hash, next_hash);
  UPDATE audit_head SET seq = head.seq + 1, hash = next_hash WHERE tenant_id = t;
  RETURN head.seq + 1;
END $$;

GRANT USAGE ON SCHEMA public TO readymark_app, readymark_identity;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_tenant(), app_share_products(), app_share_markets() TO readymark_app, readymark_identity;
GRANT EXECUTE ON FUNCTION audit_append(text, text, text, text, text, text) TO readymark_app, readymark_identity;

GRANT SELECT, INSERT, UPDATE, DELETE ON "product", "placement", "answer", "assignment", "evidence", "answer_evidence", "readiness",
  "standing", "gap", "invitation", "share_link", "job" TO readymark_app;
GRANT SELECT, UPDATE ON "membership" TO readymark_app;
GRANT SELECT ON "tenant" TO readymark_app;
GRANT UPDATE (name) ON "tenant" TO readymark_app;
GRANT SELECT (id, email, name) ON "person" TO readymark_app;
-- Append-only: nobody may rewrite what was answered, seen or done.
GRANT SELECT, INSERT ON "answer_revision", "share_visit", "audit_event" TO readymark_app;
GRANT SELECT, INSERT, UPDATE ON "audit_head" TO readymark_app, readymark_identity;

GRANT SELECT, INSERT, UPDATE, DELETE ON "person", "session", "linked_identity", "password_reset", "mail", "rate_limit" TO readymark_identity;
GRANT SELECT, INSERT, UPDATE ON "tenant", "membership" TO readymark_identity;
GRANT SELECT, UPDATE ON "invitation", "job" TO readymark_identity;
GRANT SELECT, INSERT ON "audit_event" TO readymark_identity;
GRANT SELECT (tenant_id, id, token_hash, expires_at, revoked_at, passphrase_hash) ON "share_link" TO readymark_identity;

CREATE POLICY tenant_rename ON "tenant" AS PERMISSIVE FOR UPDATE TO readymark_app USING (true) WITH CHECK (id = (SELECT app_tenant()));
