import { z } from 'zod';
import { isMarket } from '#lib/markets/market.ts';
import { plainText } from '#lib/text/plain-text.ts';

/** What a table of requirements does not say of itself. */
export const About = z.object({
  title: plainText({ max: 200, what: 'A name', required: 'Give the list a name, for example “Acme supplier manual”.' }),
  shortTitle: plainText({
    max: 20,
    what: 'A short name',
    required: 'Give it a short name for tables, up to 20 characters.',
  }),
  version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'Write the version as three numbers, like 1.0.0.'),
  force: z.enum(['mandatory', 'voluntary'], { error: 'Say whether it counts in the verdict.' }),
  /** Empty: everywhere. */
  markets: z.array(z.string().refine(isMarket, 'Choose markets from the list.')).max(100),
});
export type About = z.infer<typeof About>;

/** The id of a framework of this short name: `Acme Supplier` becomes `own-acme-supplier`. */
export const idOf = (shortTitle: string): string => `own-${slug(shortTitle)}`;

/** Small letters and digits with single hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
