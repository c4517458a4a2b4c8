import { z } from 'zod';
import { plainText } from '#lib/text/plain-text.ts';
import { marketOptions } from '#rules/questions/markets.ts';
import { recordQuestions } from '#rules/questions/record.ts';

const markets = new Set(marketOptions.map(({ id }) => id));
const roles = new Set(optionsOf('roles'));

/** A day a unit can be placed on a market. */
const Day = z.iso
  .date('Write the day as year-month-day, for example 2027-12-11.')
  .refine((day) => day >= '1990-01-01' && day <= '2099-12-31', 'Give a day between 1990 and 2099.');

export const ProductIdentity = z.object({
  name: plainText({ max: 120, required: 'Give the product a name.', what: 'A name' }),
  model: plainText({ max: 80, required: 'Give the model as it is printed on the product.', what: 'A model' }),
  family: plainText({ max: 80, what: 'A family' }),
  description: plainText({ max: 2_000, what: 'A description', lines: true }),
  ownerId: z.uuid('Choose the owner from the list.').nullable(),
});
export type ProductIdentity = z.infer<typeof ProductIdentity>;

export const PlacementInput = z
  .object({
    market: z.string().refine((market) => markets.has(market), 'Choose the market from the list.'),
    placedOn: Day.nullable(),
    lastPlacedOn: Day.nullable(),
  })
  .refine(({ placedOn, lastPlacedOn }) => !placedOn || !lastPlacedOn || placedOn <= lastPlacedOn, {
    path: ['lastPlacedOn'],
    message: 'The last day cannot be before the first. Change one of them.',
  });
export type PlacementInput = z.infer<typeof PlacementInput>;

export const Roles = z
  .array(z.string().refine((role) => roles.has(role), 'Choose the roles from the list.'))
  .min(1, 'Choose at least one role.')
  .max(roles.size)
  .refine(distinct, 'A role is named twice.');

export const Placements = z
  .array(PlacementInput)
  .max(markets.size)
  .refine((placements) => distinct(placements.map(({ market }) => market)), 'A market is named twice. Remove one.');

export const RegisterProduct = ProductIdentity.extend({
  /** Made by the browser once per draft: sending the same draft twice makes one product. */
  id: z.uuid(),
  roles: Roles,
  placements: Placements,
  answers: z.array(z.object({ questionId: z.string().max(120), value: z.unknown() })).max(500),
});
export type RegisterProduct = z.infer<typeof RegisterProduct>;

const Edit = z.object({ productId: z.uuid(), version: z.coerce.number().int().positive() });

export const ChangeProduct = ProductIdentity.extend(Edit.shape).extend({ parentId: z.uuid().nullable() });
export type ChangeProduct = z.infer<typeof ChangeProduct>;

export const SetPlacements = Edit.extend({ roles: Roles, placements: Placements });
export type SetPlacements = z.infer<typeof SetPlacements>;

/** What an edit form showed and what two editors can disagree about. */
export type ProductFields = ProductIdentity & { parentId: string | null; version: number };

export type ProductMarket = PlacementInput & {
  /** From the stored readiness; null until it is first computed. */
  verdict: string | null;
  nextDate: string | null;
};

/** A product on its own page. */
export type ProductDetail = ProductFields & {
  id: string;
  roles: string[];
  markets: ProductMarket[];
  ownerName: string | null;
  parentName: string | null;
  /** How many products inherit from it. */
  children: number;
  photoHash: string | null;
  updatedAt: Date;
  archivedAt: Date | null;
};

function distinct(items: string[]): boolean {
  return new Set(items).size === items.length;
}

function optionsOf(questionId: string): string[] {
  const answer = recordQuestions.find(({ id }) => id === questionId)?.answer;
  if (!answer || !('options' in answer)) throw new Error(`${questionId} has no options`);
  return answer.options.map(({ id }) => id);
}
