import { z } from 'zod';
import { Id } from '../engine/condition-schema.ts';
import { type Question, type Topic, topics } from './question.ts';

const line = z.string().max(500, 'This is longer than 500 characters.');
const filled = line.refine((it) => it.trim() !== '', 'Write something here.');
const mayNotApply = z.literal(true).optional();
const options = z
  .array(z.strictObject({ id: Id, label: filled, help: line.optional() }))
  .min(2, 'Offer at least two options.')
  .max(50, 'No more than 50.')
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two options share an id.');

const Answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yes-no'), mayNotApply }),
  z.strictObject({ kind: z.literal('choice'), options, mayNotApply }),
  z.strictObject({ kind: z.literal('choices'), options }),
  z.strictObject({
    kind: z.literal('number'),
    unit: line,
    min: z.number().optional(),
    max: z.number().optional(),
    mayNotApply,
  }),
  z.strictObject({ kind: z.literal('date'), mayBeNone: line.optional() }),
  z.strictObject({ kind: z.literal('text'), mayNotApply }),
]);

/** A question that a framework brings along, as it comes from outside. What the product's record holds cannot be asked anew. */
export const QuestionSchema: z.ZodType<Question> = z.strictObject({
  id: Id,
  topic: z.enum(Object.keys(topics) as [Topic, ...Topic[]]),
  scope: z.enum(['product', 'organisation']),
  use: z.enum(['screening', 'compliance']),
  ask: filled,
  label: filled.max(80, 'This is longer than 80 characters.'),
  why: line,
  help: line.optional(),
  example: line.optional(),
  answer: Answer,
  evidence: z.array(Id).max(50).optional(),
});
