import { z } from 'zod';

/** How long a link lives unless somebody says otherwise, and at most. */
export const defaultDays = 30;
export const longestDays = 365;

/** Tick boxes arrive as nothing, one text or several. */
const several = (sent: unknown) => (Array.isArray(sent) ? sent : sent ? [sent] : []);

export const NewShare = z.object({
  id: z.uuid(),
  name: z
    .string()
    .trim()
    .min(1, 'Say who the link is for, so that you recognise it later.')
    .max(120, 'Keep the name under 120 characters.'),
  productIds: z.preprocess(
    several,
    z.array(z.uuid()).min(1, 'Choose at least one product.').max(500, 'One link covers at most 500 products.'),
  ),
  markets: z.preprocess(
    several,
    z.array(z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/)).min(1, 'Choose at least one market.'),
  ),
  days: z.coerce
    .number('Give the number of days.')
    .int('Give whole days.')
    .min(1, 'A link lives at least one day.')
    .max(longestDays, `A link lives at most ${longestDays} days.`),
  passphrase: z
    .string()
    .trim()
    .refine((text) => text === '' || text.length >= 8, 'Use at least 8 characters, or leave it empty.')
    .default(''),
  downloads: z
    .literal('on')
    .optional()
    .transform((sent) => sent === 'on'),
});
export type NewShare = z.infer<typeof NewShare>;

/** A link to a snapshot, in some of its markets: its product is the snapshot's. */
export const NewFrozenShare = NewShare.omit({ productIds: true }).extend({ snapshotId: z.uuid('Choose a snapshot.') });
export type NewFrozenShare = z.infer<typeof NewFrozenShare>;

export type ShareState = 'open' | 'expired' | 'revoked';

/** How a link stands at a moment. */
export function shareState(share: { expiresAt: Date; revokedAt: Date | null }, now: Date): ShareState {
  if (share.revokedAt) return 'revoked';
  return share.expiresAt <= now ? 'expired' : 'open';
}

export const RevokeShare = z.object({ id: z.uuid() });
