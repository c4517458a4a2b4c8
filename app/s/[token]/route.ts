import { NextResponse } from 'next/server';
import { requestOrigin } from '#lib/auth/origin.ts';
import { countTry } from '#lib/auth/rate-limit.ts';
import { env } from '#lib/env.ts';
import { refused } from '#lib/http/denied.ts';
import { findShare, recordVisit } from '#lib/shares/door.ts';
import { shareCookie, sharePath } from '#lib/shares/share-cookie.ts';

/** An auditor's first step: the token leaves the address for a cookie that only this link's own pages receive. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const origin = await requestOrigin();
  const share = await findShare(token);
  if (!share) {
    const tries = await countTry('token-address', origin.address);
    return tries.ok ? leadTo(closed) : refused(429, tries.message ?? 'Too many attempts.');
  }
  await recordVisit(share, 'opened', origin.userAgent);
  const response = leadTo(share.id);
  response.cookies.set(shareCookie(share, `${token}.`));
  return response;
}

/** No link has this name: its view says, as a page and with 404, that nothing is there. */
const closed = 'closed';

function leadTo(shareId: string): NextResponse {
  const headers = { 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'no-store' };
  return NextResponse.redirect(new URL(sharePath(shareId), env().PUBLIC_URL), { status: 303, headers });
}
