import pg from 'pg';

let pool: pg.Pool | undefined;

/** Closes the connections; for the end of a test file. */
export async function closeRows(): Promise<void> {
  await pool?.end();
  pool = undefined;
}

/**
 * Everything the database holds of one tenant, in one fingerprint per table: rows of every table that has a tenant, the tenant's own,
 * and its people's. When somebody was last seen is left out, because looking is no change.
 */
export async function rowsOf({ id }: { id: string }): Promise<Record<string, string>> {
  pool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant', $1, true)`, [id]);
    const tables = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
    );
    const prints: Record<string, string> = {};
    for (const { name } of [...tables.rows, { name: 'tenant' }, { name: 'person' }]) {
      const columns = name === 'person' ? 'id, email, name' : '*';
      const { rows } = await client.query<{ print: string }>(
        `select md5(coalesce(string_agg((to_jsonb(row) - 'last_seen_at')::text, '|' order by to_jsonb(row)::text), '')) as print
         from (select ${columns} from ${pg.escapeIdentifier(name)}) row`,
      );
      prints[name] = rows[0]?.print ?? '';
    }
    await client.query('commit');
    return prints;
  } finally {
    client.release();
  }
}
