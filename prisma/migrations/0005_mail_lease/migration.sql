-- When a message was last tried: until it is due again nobody else takes it.
ALTER TABLE "mail" ADD COLUMN "attempted_at" TIMESTAMPTZ(3);
