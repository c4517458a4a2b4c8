import { z } from 'zod';
import { type EvidenceType, evidenceTypes } from './evidence.ts';

const typeIds = Object.keys(evidenceTypes) as [EvidenceType, ...EvidenceType[]];

export const EvidenceTypeId = z.enum(typeIds, 'Choose what kind of evidence this is.');

const day = z
  .union([z.literal(''), z.iso.date('Give the date as day, month and year.')])
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

const described = {
  title: z.string().trim().min(1, 'Give the evidence a title.').max(200, 'Keep the title under 200 characters.'),
  type: EvidenceTypeId,
  description: z.string().trim().max(4000, 'Keep the description under 4,000 characters.').default(''),
  validFrom: day,
  validUntil: day,
};

const inOrder = (dates: { validFrom: string | null; validUntil: string | null }) =>
  !dates.validFrom || !dates.validUntil || dates.validFrom <= dates.validUntil;
const outOfOrder = { path: ['validUntil'], message: 'The last day of validity lies before the first one.' };

/** A link to a page that proves something. */
export const NewLink = z
  .object({
    id: z.uuid(),
    url: z
      .url({ protocol: /^https?$/, message: 'Give the whole address, starting with https://.' })
      .max(2000, 'The address is too long.'),
    ...described,
  })
  .refine(inOrder, outOfOrder);
export type NewLink = z.infer<typeof NewLink>;

/** What a person may change about evidence; the bytes themselves never change. */
export const EvidenceChange = z
  .object({ id: z.uuid(), version: z.coerce.number().int().positive(), ...described })
  .refine(inOrder, outOfOrder);
export type EvidenceChange = z.infer<typeof EvidenceChange>;

export const EvidenceReview = z
  .object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    review: z.enum(['accepted', 'rejected']),
    note: z.string().trim().max(1000, 'Keep the note under 1,000 characters.').default(''),
  })
  .refine(({ review, note }) => review === 'accepted' || note !== '', {
    path: ['note'],
    message: 'Say why it is rejected, so that it can be put right.',
  });
export type EvidenceReview = z.infer<typeof EvidenceReview>;
