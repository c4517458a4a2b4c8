'use server';
import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { type FormState, rejected } from '#components/form/form-state.ts';
import { countTry } from '#lib/auth/rate-limit.ts';
import { unlock } from '#lib/shares/door.ts';
import { shareOf } from '#lib/shares/require-share.ts';
import { shareCookie, sharePath } from '#lib/shares/share-cookie.ts';

export async function unlockAction(shareId: string, _: FormState, data: FormData): Promise<FormState> {
  const found = await shareOf(shareId);
  if (!found) notFound();
  const tries = await countTry('share-passphrase', shareId);
  if (!tries.ok) return rejected({ passphrase: tries.message ?? 'Too many attempts.' });
  const proof = await unlock(found.share, String(data.get('passphrase') ?? ''));
  if (proof === null)
    return rejected({
      passphrase: 'This is not the passphrase of this link. Check it with whoever sent you the link.',
    });
  (await cookies()).set(shareCookie(found.share, `${found.cookie.token}.${proof}`));
  redirect(sharePath(shareId));
}
