import { signOutHere } from '#lib/auth/this-browser.ts';
import { env } from '#lib/env.ts';
import { refused } from '#lib/http/denied.ts';
import { isSameOrigin } from '#lib/http/same-origin.ts';

/** Ends the session and loads the front page anew, so that nothing of it stays in the browser's memory. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refused(403, 'Sign out from a page of this site.');
  await signOutHere();
  const headers = { Location: new URL('/', env().PUBLIC_URL).pathname, 'Clear-Site-Data': '"cache"' };
  return new Response(null, { status: 303, headers });
}
