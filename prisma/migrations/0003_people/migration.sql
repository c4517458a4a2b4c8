-- An e-mail address counts as proven once its owner followed a link sent to it, or an identity provider vouched for it.
ALTER TABLE "person" ADD COLUMN "email_proven_at" TIMESTAMPTZ(3);
ALTER TABLE "person" ADD CONSTRAINT "person_email_ascii" CHECK (email ~ '^[!-~]+$');
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_email_canonical" CHECK (email = lower(email) AND email ~ '^[!-~]+$');

ALTER TABLE "tenant" ADD COLUMN "suspended_reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "membership" ADD COLUMN "last_seen_at" TIMESTAMPTZ(3);

-- One open invitation per address and tenant.
CREATE UNIQUE INDEX "invitation_open_key" ON "invitation" ("tenant_id", "email") WHERE accepted_at IS NULL AND revoked_at IS NULL;
CREATE INDEX "mail_unsent_idx" ON "mail" ("created_at") WHERE sent_at IS NULL;

-- Two admins who demote each other at the same moment must not both succeed: the tenant's row is the queue they stand in.
CREATE FUNCTION keep_last_admin() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM FROM tenant WHERE id = OLD.tenant_id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM membership WHERE tenant_id = OLD.tenant_id AND id <> OLD.id AND role = 'admin' AND removed_at IS NULL) THEN
    RAISE EXCEPTION 'A tenant keeps at least one admin' USING ERRCODE = 'check_violation', CONSTRAINT = 'last_admin';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "last_admin" BEFORE UPDATE ON "membership" FOR EACH ROW
  WHEN (OLD.role = 'admin' AND OLD.removed_at IS NULL AND (NEW.role <> 'admin' OR NEW.removed_at IS NOT NULL))
  EXECUTE FUNCTION keep_last_admin();

-- A tenant may put a message on its way but read none.
GRANT INSERT (id, recipient, subject, text) ON "mail" TO readymark_app;
CREATE POLICY app_post ON "mail" AS PERMISSIVE FOR INSERT TO readymark_app WITH CHECK ((SELECT app_tenant()) IS NOT NULL AND (SELECT app_share_products()) IS NULL);
-- The operator invites a new tenant's first admin.
GRANT INSERT ON "invitation" TO readymark_identity;
