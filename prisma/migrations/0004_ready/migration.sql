-- The readiness check asks, as the web server's role, which migrations the database has. A database that Prisma makes only to
-- compare schemas has no such table.
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT (migration_name, finished_at, rolled_back_at) ON "_prisma_migrations" TO readymark_app;
  END IF;
END $$;
