import pg from 'pg';

export type RolePasswords = { owner: string; app: string; identity: string };

/**
 * Creates (or refreshes) the three roles and the database, from an administrator's connection. None is a superuser:
 * `readymark_owner` owns tables and migrates, `readymark_app` reads and writes tenant content behind the fence,
 * `readymark_identity` signs people in and serves the operator without any tenant content.
 */
export async function createRoles(adminUrl: string, database: string, passwords: RolePasswords): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await createRole(admin, 'readymark_owner', passwords.owner);
    await createRole(admin, 'readymark_app', passwords.app);
    await createRole(admin, 'readymark_identity', passwords.identity);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await admin.query(`create database ${pg.escapeIdentifier(database)} owner readymark_owner`);
  } finally {
    await admin.end();
  }
}

async function createRole(admin: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name]);
  const verb = rowCount ? 'alter' : 'create';
  await admin.query(
    `${verb} role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password ${pg.escapeLiteral(password)}`,
  );
  if (name === 'readymark_owner') return;
  // A request that hangs holds a connection and a lock: better that it fails.
  await admin.query(`alter role ${name} set statement_timeout = '15s'`);
  await admin.query(`alter role ${name} set lock_timeout = '5s'`);
  await admin.query(`alter role ${name} set idle_in_transaction_session_timeout = '20s'`);
}
