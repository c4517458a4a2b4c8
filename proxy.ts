import { type NextRequest, NextResponse } from 'next/server';
import { sessionCookieName } from '#lib/auth/session-token.ts';
import { env } from '#lib/env.ts';
import { contentSecurityPolicy, isInternalHeader } from '#lib/http/security-headers.ts';

/**
 * Headers of every page, and a short way to the sign-in for people without a session. No access is decided here: every page,
 * action and route asks the database itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const settings = env();
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, formTargets(settings), settings.NODE_ENV === 'development');
  const id = requestId(request, settings.TRUST_PROXY);

  const headers = new Headers([...request.headers].filter(([name]) => !isInternalHeader(name)));
  if (['GET', 'HEAD'].includes(request.method)) headers.delete('next-action');
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.set('x-request-id', id);

  const response = signInFirst(request, sessionCookieName(settings)) ?? NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Request-Id', id);
  response.headers.set('X-Robots-Tag', 'noindex');
  return response;
}

function signInFirst(request: NextRequest, cookie: string): NextResponse | null {
  const { pathname, search } = request.nextUrl;
  if (!/^\/(t|operator)(\/|$)/.test(pathname) || request.cookies.has(cookie)) return null;
  const signIn = request.nextUrl.clone();
  signIn.pathname = '/sign-in';
  signIn.search = `?next=${encodeURIComponent(pathname + search)}`;
  return NextResponse.redirect(signIn);
}

const formTargets = ({ OIDC_ISSUER }: { OIDC_ISSUER?: string }): string[] =>
  OIDC_ISSUER ? [new URL(OIDC_ISSUER).origin] : [];

/** The number a trusted reverse proxy gave the request, or a new one. */
function requestId(request: NextRequest, trusted: boolean): string {
  const given = request.headers.get('x-request-id');
  return trusted && given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}

export const config = {
  // Uploads and downloads stay outside: Next cuts a body that passes here at 10 MiB. So do files that are the same for everybody.
  matcher: ['/((?!api/files/|api/health|api/ready|_next/static/|favicon.ico|icon.svg|robots.txt).*)'],
};
