import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { hashPassword } from '#lib/auth/password.ts';
import type { Role } from '#lib/auth/permissions.ts';
import { sealSession, sessionCookieName } from '#lib/auth/session-token.ts';
import { env } from '#lib/env.ts';

/** The password of every person made here. */
export const fixturePassword = 'hazelnut fog 7 piano';

let pool: pg.Pool | undefined;
const sql = (text: string, values: unknown[]) => {
  pool ??= new pg.Pool({ connectionString: env().IDENTITY_DATABASE_URL, max: 2 });
  return pool.query(text, values);
};

/** For the end of a test run. */
export async function closeFixtures(): Promise<void> {
  await pool?.end();
  pool = undefined;
}

export type FixturePerson = { id: string; email: string; name: string };

/** A person with `fixturePassword`, for tests and demos; without more said, with a new address. */
export async function createPerson(
  given: { email?: string; name?: string; isOperator?: boolean; proven?: boolean; password?: string | null } = {},
): Promise<FixturePerson> {
  const id = randomUUID();
  const { email = `${id}@example.com`, name = 'Ada Byron', isOperator = false, proven = true } = given;
  const hash = given.password === null ? null : await hashPassword(given.password ?? fixturePassword);
  await sql(
    `insert into person (id, email, name, password_hash, is_operator, email_proven_at) values ($1, $2, $3, $4, $5, case when $6 then now() end)`,
    [id, email, name, hash, isOperator, proven],
  );
  return { id, email, name };
}

/** A tenant without people. */
export async function createTenant(
  given: { name?: string; slug?: string } = {},
): Promise<{ id: string; slug: string; name: string }> {
  const id = randomUUID();
  const { name = 'Lumen Works', slug = `lumen-${id.slice(0, 13)}` } = given;
  await sql('insert into tenant (id, slug, name) values ($1, $2, $3)', [id, slug, name]);
  return { id, slug, name };
}

/** Makes a person a member of a tenant; returns the membership's id. */
export async function addMember(tenantId: string, personId: string, role: Role): Promise<string> {
  const id = randomUUID();
  await sql('insert into membership (tenant_id, id, person_id, role) values ($1, $2, $3, $4)', [
    tenantId,
    id,
    personId,
    role,
  ]);
  return id;
}

/** Opens a session row for a person. */
export async function createSession(personId: string): Promise<string> {
  const id = randomUUID();
  await sql(
    `insert into session (id, person_id, expires_at, user_agent) values ($1, $2, now() + interval '7 days', 'fixture')`,
    [id, personId],
  );
  return id;
}

/** Signs a person in without the form: the cookie to put into a browser or a `Cookie` header. */
export async function createSessionCookie(
  personId: string,
): Promise<{ name: string; value: string; sessionId: string }> {
  const sessionId = await createSession(personId);
  return { name: sessionCookieName(env()), value: await sealSession(sessionId, env()), sessionId };
}
