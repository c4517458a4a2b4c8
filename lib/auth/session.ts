import 'server-only';
import { type IdentityDb, identity } from '#lib/db/identity.ts';
import { sessionSeconds } from './session-lifetime.ts';

/** Opens a session row for a person who has just shown who they are, and returns its id. */
export async function startSession(db: IdentityDb, personId: string, userAgent: string): Promise<string> {
  const expiresAt = new Date(Date.now() + sessionSeconds * 1000);
  const { id } = await db.session.create({ data: { personId, userAgent, expiresAt }, select: { id: true } });
  return id;
}

/** Ends one session of a person; takes effect with the next request. False when it is not theirs or already ended. */
export async function endSession(sessionId: string, personId?: string): Promise<boolean> {
  const { count } = await identity().session.updateMany({
    where: { id: sessionId, endedAt: null, ...(personId && { personId }) },
    data: { endedAt: new Date() },
  });
  return count > 0;
}

/** Ends all sessions of a person but one. */
export async function endSessions(db: IdentityDb, personId: string, except?: string): Promise<void> {
  await db.session.updateMany({
    where: { personId, endedAt: null, ...(except && { id: { not: except } }) },
    data: { endedAt: new Date() },
  });
}
