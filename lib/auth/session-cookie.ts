import 'server-only';
import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { env } from '#lib/env.ts';

/** The session id inside the signed-in browser's encrypted next-auth cookie, or null. The session row is checked by the caller. */
export async function sessionId(): Promise<string | null> {
  const jar = await cookies();
  const token = jar.get(sessionCookieName())?.value;
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: env().NEXTAUTH_SECRET });
    return typeof claims?.sid === 'string' ? claims.sid : null;
  } catch {
    // A cookie of another installation or an older secret is the same as none.
    return null;
  }
}

/** `__Host-` binds the cookie to this host and path; it needs https, which a local start does not have. */
export function sessionCookieName(): string {
  return env().PUBLIC_URL.startsWith('https://') ? '__Host-readymark-session' : 'readymark-session';
}
