import 'server-only';
import { rememberDevice } from './known-device.ts';
import { endSession } from './session.ts';
import { clearSessionCookie, sessionId, setSessionCookie } from './session-cookie.ts';

/** Signs this browser in to a session just opened; whatever session it had before is over. */
export async function signInHere(opened: { sessionId: string; personId: string }): Promise<void> {
  await endEarlierSession();
  await setSessionCookie(opened.sessionId);
  await rememberDevice(opened.personId);
}

/** A sign-in never goes on with a session that was there before it. */
export async function endEarlierSession(): Promise<void> {
  const earlier = await sessionId();
  if (earlier) await endSession(earlier);
}

/** Signs this browser out. */
export async function signOutHere(): Promise<void> {
  await endEarlierSession();
  await clearSessionCookie();
}
