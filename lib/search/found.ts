import { z } from 'zod';

export const foundKinds = ['product', 'question', 'requirement', 'evidence', 'regulation', 'person'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Something of the tenant, or of the law that bears on it, with the address where it is looked at. */
export type Found = { kind: FoundKind; id: string; label: string; hint: string; href: string };

/** At most so many of each kind. */
export const foundMost = 5;

/** What was typed, as words that must all occur; `at` is the product on screen, if any. */
export const Wanted = z.object({
  q: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .transform((text) => text.toLowerCase().split(/\s+/).slice(0, 8)),
  at: z.uuid().optional(),
});
export type Wanted = z.infer<typeof Wanted>;
