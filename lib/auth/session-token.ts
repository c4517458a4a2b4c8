import { encode } from 'next-auth/jwt';
import { sessionSeconds } from './session-lifetime.ts';

type Settings = { PUBLIC_URL: string; NEXTAUTH_SECRET: string };

/** `__Host-` binds the cookie to this host and path; it needs https, which a local start does not have. */
export function sessionCookieName({ PUBLIC_URL }: Pick<Settings, 'PUBLIC_URL'>): string {
  return PUBLIC_URL.startsWith('https://') ? '__Host-readymark-session' : 'readymark-session';
}

/** The encrypted cookie value of a session: next-auth's own token, with nothing in it but the session id. */
export function sealSession(
  sessionId: string,
  { NEXTAUTH_SECRET }: Pick<Settings, 'NEXTAUTH_SECRET'>,
): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: NEXTAUTH_SECRET, maxAge: sessionSeconds });
}
