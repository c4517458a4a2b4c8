import { env } from '#lib/env.ts';

/**
 * Whether an unsafe request comes from our own pages. Browsers send `Sec-Fetch-Site`; where it is missing the `Origin` must be
 * ours, and a request with neither is not from our pages. After the OWASP cross-site request forgery cheat sheet.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.headers.get('origin');
  if (!origin) return false;
  return origin === new URL(env().PUBLIC_URL).origin || new URL(origin).host === request.headers.get('host');
}
