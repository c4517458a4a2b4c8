import { z } from 'zod';
import { plainText } from '#lib/text/plain-text.ts';

/** What a person says when taking a snapshot. The id is made by the browser once, so that sending twice takes one. */
export const TakeSnapshot = z.object({
  id: z.uuid(),
  productId: z.uuid(),
  title: plainText({ max: 120, required: 'Give it a title, so that you find it again.', what: 'A title' }),
  note: plainText({ max: 2_000, what: 'A note', lines: true }).default(''),
  asOf: z.iso.date().refine((day) => day >= '2015-01-01' && day <= '2060-12-31', 'Choose a day from 2015 to 2060.'),
});
export type TakeSnapshot = z.infer<typeof TakeSnapshot>;
