import 'server-only';
import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { findShare, isUnlocked, type OpenShare, readShareCookie, type ShareCookie } from './door.ts';
import { shareCookieName, sharePath } from './share-cookie.ts';

/** The open link behind the auditor's cookie, or a 404; without its passphrase, the page that asks for it. */
export async function requireShare(shareId: string): Promise<OpenShare> {
  const found = await shareOf(shareId);
  if (!found) notFound();
  if (!isUnlocked(found.share, found.cookie)) redirect(`${sharePath(shareId)}/unlock`);
  return found.share;
}

/** As `requireShare` for route handlers: null unless open and unlocked. */
export async function findUnlockedShare(shareId: string): Promise<OpenShare | null> {
  const found = await shareOf(shareId);
  return found && isUnlocked(found.share, found.cookie) ? found.share : null;
}

/** The open link whether or not its passphrase was given; for the page that asks for it. */
export const shareOf = cache(async (shareId: string): Promise<{ share: OpenShare; cookie: ShareCookie } | null> => {
  const value = (await cookies()).get(shareCookieName)?.value;
  if (!value) return null;
  const cookie = readShareCookie(value);
  const share = await findShare(cookie.token, shareId);
  return share && { share, cookie };
});
