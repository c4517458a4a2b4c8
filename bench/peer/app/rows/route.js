import { pool } from '../pool.js';

/** The least a write can be: one statement. */
export async function PUT(request) {
  const { id, name } = await request.json();
  await pool.query('update row set name = $2 where id = $1', [id, name]);
  return Response.json({ ok: true });
}
