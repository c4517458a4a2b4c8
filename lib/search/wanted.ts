import { z } from 'zod';

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
