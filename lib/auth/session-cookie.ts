import 'server-only';
import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { env } from '#lib/env.ts';
import { sessionSeconds } from './session-lifetime.ts';
import { sealSession, sessionCookieName } from './session-token.ts';

/** The session id inside the signed-in browser's encrypted next-auth cookie, or null. The session row is checked by the caller. */
export async function sessionId(): Promise<string | null> {
  const jar = await cookies();
  const token = jar.get(sessionCookieName(env()))?.value;
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: env().NEXTAUTH_SECRET });
    return typeof claims?.sid === 'string' ? claims.sid : null;
  } catch {
    // A cookie of another installation or an older secret is the same as none.
    return null;
  }
}

/** Signs this browser in to a session; for server actions and route handlers. */
export async function setSessionCookie(session: string): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookieName(env()), await sealSession(session, env()), { ...cookieOptions(), maxAge: sessionSeconds });
}

/** Signs this browser out; the session row is ended by the caller. */
export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookieName(env()), '', { ...cookieOptions(), maxAge: 0 });
}

/** The attributes next-auth and we set alike. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: env().PUBLIC_URL.startsWith('https://') };
}
