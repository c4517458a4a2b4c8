import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { identity } from '#lib/db/identity.ts';
import { sessionId } from './session-cookie.ts';
import { idleHours } from './session-lifetime.ts';

/** Somebody who is signed in, in whatever tenant or none. */
export type Person = {
  personId: string;
  /** Also the audit actor. */
  id: string;
  name: string;
  email: string;
  emailProven: boolean;
  isOperator: boolean;
  hasPassword: boolean;
  sessionId: string;
};

/** The signed-in person, or null. Asks the database, so an ended session is nobody with the next request. */
export const findPerson = cache(async (): Promise<Person | null> => {
  const session = await sessionId();
  return session ? personOfSession(session) : null;
});

/** The person of a session that has not ended, run out or been left idle; null otherwise. */
export async function personOfSession(session: string): Promise<Person | null> {
  const [row] = await identity().$queryRaw<PersonRow[]>`
    select p.id, p.name, p.email, p.is_operator as "isOperator", p.email_proven_at is not null as "emailProven",
      p.password_hash is not null as "hasPassword", s.last_seen_at < now() - interval '5 minutes' as stale
    from session s join person p on p.id = s.person_id
    where s.id = ${session}::uuid and s.ended_at is null and s.expires_at > now()
      and s.last_seen_at > now() - make_interval(hours => ${idleHours})`;
  if (!row) return null;
  const { stale, ...person } = row;
  if (stale) await touch(session);
  return { ...person, personId: person.id, sessionId: session };
}

/** The signed-in person; everybody else goes to sign in and comes back to `path`. */
export async function requirePerson(path: string): Promise<Person> {
  return (await findPerson()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** The signed-in operator of this installation; for other people the page does not exist. */
export async function requireOperator(path = '/operator'): Promise<Person> {
  const person = await requirePerson(path);
  if (!person.isOperator) notFound();
  return person;
}

/** Says that a session is in use; every few minutes is enough. */
export async function touch(session: string, membership?: { tenantId: string; memberId: string }): Promise<void> {
  await identity().$executeRaw`update session set last_seen_at = now() where id = ${session}::uuid`;
  if (!membership) return;
  const { tenantId, memberId } = membership;
  await identity()
    .$executeRaw`update membership set last_seen_at = now() where tenant_id = ${tenantId}::uuid and id = ${memberId}::uuid`;
}

type PersonRow = Omit<Person, 'personId' | 'sessionId'> & { stale: boolean };
