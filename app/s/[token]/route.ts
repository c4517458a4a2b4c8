import { NextResponse } from 'next/server';
import { requestOrigin } from '#lib/auth/origin.ts';
import { countTry } from '#lib/auth/rate-limit.ts';
import { env } from '#lib/env.ts';
import { notThere, refused } from '#lib/http/denied.ts';
import { findShare, recordVisit } from '#lib/shares/door.ts';
import { shareCookie, sharePath } from '#lib/shares/share-cookie.ts';

/** An auditor's first step: the token leaves the address for a cookie that only this link's own pages receive. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const origin = await requestOrigin();
  const share = await findShare(token);
  if (!share) {
    const tries = await countTry('token-address', origin.address);
    return tries.ok ? notThere() : refused(429, tries.message ?? 'Too many attempts.');
  }
  await recordVisit(share, 'opened', origin.userAgent);
  const response = NextResponse.redirect(new URL(sharePath(share.id), env().PUBLIC_URL), 303);
  response.cookies.set(shareCookie(share, `${token}.`));
  response.headers.set('X-Robots-Tag', 'noindex, nofollow');
  response.headers.set('Cache-Control', 'no-store');
  return response;
}
