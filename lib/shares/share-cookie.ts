import { env } from '#lib/env.ts';
import type { OpenShare } from './door.ts';

export const shareCookieName = 'readymark-share';

/** Where the auditor's cookie is valid: this link's own pages and nothing else. */
export const sharePath = (shareId: string): string => `/s/view/${shareId}`;

/** The cookie an auditor's browser keeps; it ends with the link. */
export function shareCookie(share: Pick<OpenShare, 'id' | 'expiresAt'>, value: string) {
  return {
    name: shareCookieName,
    value,
    path: sharePath(share.id),
    expires: share.expiresAt,
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: env().PUBLIC_URL.startsWith('https://'),
  };
}
