import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { identity } from '#lib/db/identity.ts';
import { env } from '#lib/env.ts';
import { personOfIdentity } from './link-identity.ts';
import { nextPath } from './next-path.ts';
import { oidcProvider } from './oidc.ts';
import { requestOrigin } from './origin.ts';
import { personOfSession } from './person.ts';
import { endSession, startSession } from './session.ts';
import { cookieOptions } from './session-cookie.ts';
import { sessionSeconds } from './session-lifetime.ts';
import { sessionCookieName } from './session-token.ts';
import { Credentials, signIn } from './sign-in.ts';
import { endEarlierSession } from './this-browser.ts';

/** next-auth's settings: its encrypted cookie carries the id of a session row and nothing else. */
export function authOptions(): NextAuthOptions {
  const settings = env();
  const oidc = oidcProvider(settings);
  return {
    secret: settings.NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', signOut: '/', error: '/sign-in' },
    useSecureCookies: cookieOptions().secure,
    cookies: { sessionToken: { name: sessionCookieName(settings), options: cookieOptions() } },
    providers: [credentials, ...(oidc ? [oidc] : [])],
    callbacks,
    events: { signOut: async ({ token }) => void (token.sid && (await endSession(token.sid))) },
    logger: { error: log('error'), warn: log('warn'), debug: () => {} },
  };
}

const credentials = CredentialsProvider({
  credentials: { email: { label: 'E-mail', type: 'email' }, password: { label: 'Password', type: 'password' } },
  async authorize(given) {
    const parsed = Credentials.safeParse(given);
    if (!parsed.success) return null;
    const result = await signIn(parsed.data, await requestOrigin());
    if (result.ok) return { id: result.value.personId, sid: result.value.sessionId };
    if (result.reason === 'too-many') throw new Error(`too-many-${result.retryAfter}`);
    return null;
  },
});

const callbacks: NextAuthOptions['callbacks'] = {
  async signIn({ account, profile }) {
    if (account?.type !== 'oauth') return true;
    const linked = await personOfIdentity(profile);
    return linked.ok || `/sign-in?refused=${linked.reason}`;
  },
  async jwt({ token, user, account, profile }) {
    if (account) await endEarlierSession();
    if (account?.type === 'oauth') return { sid: await sessionOfIdentity(profile) };
    if (user?.sid) return { sid: user.sid };
    // Throwing makes next-auth clear the cookie of a session that is over.
    if (!token.sid || !(await personOfSession(token.sid))) throw new Error('The session is over');
    return { sid: token.sid };
  },
  async session({ session, token }) {
    const person = token.sid ? await personOfSession(token.sid) : null;
    return { expires: session.expires, ...(person && { user: { name: person.name, email: person.email } }) };
  },
  redirect: ({ url, baseUrl }) =>
    `${baseUrl}${nextPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url)}`,
};

async function sessionOfIdentity(profile: unknown): Promise<string> {
  const linked = await personOfIdentity(profile);
  if (!linked.ok) throw new Error(linked.message);
  return startSession(identity(), linked.value, (await requestOrigin()).userAgent);
}

/** One line without the details, which may hold tokens and addresses. */
function log(level: string) {
  return (code: string) => {
    if (code !== 'JWT_SESSION_ERROR') process.stderr.write(`${JSON.stringify({ level, msg: 'sign-in', code })}\n`);
  };
}
