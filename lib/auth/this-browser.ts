import 'server-only';
import { endSession } from './session.ts';
import { clearSessionCookie, sessionId, setSessionCookie } from './session-cookie.ts';

/** Signs this browser in to a session just opened; whatever session it had before is over. */
export async function signInHere(session: string): Promise<void> {
  const earlier = await sessionId();
  if (earlier) await endSession(earlier);
  await setSessionCookie(session);
}

/** Signs this browser out. */
export async function signOutHere(): Promise<void> {
  const session = await sessionId();
  if (session) await endSession(session);
  await clearSessionCookie();
}
