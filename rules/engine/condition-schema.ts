import { z } from 'zod';
import type { Bound, Condition, DateBound, IsoDate } from './language.ts';

/** An id as packs use them. `constructor` and its like would be found on every object. */
export const Id = z
  .string()
  .max(120, 'This is longer than 120 characters.')
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._+-]*$/,
    'An id has letters, digits and hyphens only, and begins with a letter or digit.',
  )
  .refine((it) => it !== 'constructor', 'This word cannot be an id.');

/** A calendar day that exists. */
export const Day = z.iso.date('Write a day that exists, like 2027-12-11.') as unknown as z.ZodType<IsoDate>;

const Comparison = z.enum(['gte', 'gt', 'lte', 'lt']);
const Reference = z.strictObject({ question: Id });

const BoundSchema: z.ZodType<Bound> = z.lazy(() =>
  z.union([z.number(), Reference, z.strictObject({ smallerOf: z.array(BoundSchema).min(1).max(6) })], {
    error: 'Compare with a number, with { "question": "…" } or with { "smallerOf": [ … ] }.',
  }),
);

const DateBoundSchema: z.ZodType<DateBound> = z.union([Day, z.literal('asOf'), Reference], {
  error: 'Compare with a day like 2027-12-11, with "asOf" or with { "question": "…" }.',
});

/** The language of rules as it comes from outside: every operator, and nothing else. Guard the depth before; it follows the nesting. */
export const ConditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('const'), answer: z.enum(['yes', 'no']) }),
    z.strictObject({ op: z.literal('is'), question: Id, anyOf: words }),
    z.strictObject({ op: z.literal('includes'), question: Id, anyOf: words }),
    z.strictObject({ op: z.literal('includesAll'), question: Id, allOf: words }),
    z.strictObject({ op: z.literal('given'), question: Id }),
    z.strictObject({ op: z.literal('number'), question: Id, by: Comparison, to: BoundSchema }),
    z.strictObject({ op: z.literal('date'), question: Id, by: Comparison, to: DateBoundSchema }),
    z.strictObject({ op: z.literal('asOf'), from: Day.optional(), until: Day.optional() }),
    z.strictObject({ op: z.literal('all'), of: parts }),
    z.strictObject({ op: z.literal('any'), of: parts }),
    z.strictObject({ op: z.literal('not'), of: ConditionSchema }),
    z.strictObject({ op: z.literal('atLeast'), count: z.int().min(0), of: parts }),
    z.strictObject({
      op: z.literal('named'),
      name: z.string().max(200),
      reads: z.string().max(1_000),
      cites: z.string().max(500).optional(),
      of: ConditionSchema,
    }),
  ]),
);

const words = z.array(z.string().max(200)).max(200);
const parts = z.array(ConditionSchema).max(200);
