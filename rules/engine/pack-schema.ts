import { z } from 'zod';
import { ConditionSchema, Day, Id } from './condition-schema.ts';
import type { Pack } from './pack.ts';

const line = z.string().max(500, 'This is longer than 500 characters.');
const filled = line.refine((it) => it.trim() !== '', 'Write something here.');
const prose = z.string().max(5_000, 'This is longer than 5,000 characters.');
const list = <Item extends z.ZodType>(item: Item, most = 200) => z.array(item).max(most, `No more than ${most}.`);
const Confidence = z.enum(['high', 'medium', 'low']);
/** A source that looks like an address has to be one: pages turn it into a link. */
const source = prose.refine((it) => !/^https?:/.test(it) || URL.canParse(it), 'This is not a complete web address.');

const Exclusion = {
  id: Id,
  cites: line,
  reads: prose,
  when: ConditionSchema,
  confidence: Confidence.optional(),
};

const Requirement = z.strictObject({
  id: Id,
  title: filled,
  cites: filled,
  reads: prose,
  roles: list(Id).optional(),
  phase: Id.optional(),
  from: Day.optional(),
  until: Day.optional(),
  appliesWhen: ConditionSchema.optional(),
  metWhen: ConditionSchema,
  deemedWhen: ConditionSchema.optional(),
  severity: z.enum(['blocker', 'major', 'minor']),
  evidence: list(z.strictObject({ type: Id, note: line.optional() }), 50),
  feeds: list(Id).optional(),
  serves: list(z.strictObject({ requirement: Id, how: z.enum(['fully', 'partly', 'informs']) })).optional(),
  section: line.optional(),
  note: prose.optional(),
  confidence: Confidence.optional(),
});

/** A pack as it comes from outside: the whole language of `Pack`, nothing besides. What it refers to is the business of `check`. */
export const PackSchema: z.ZodType<Pack> = z.strictObject({
  id: Id,
  version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'Write the version as three numbers, like 1.0.0.'),
  title: filled,
  shortTitle: filled.max(20, 'This is longer than 20 characters.'),
  citation: list(filled).min(1, 'Name at least one text.'),
  markets: list(z.string().max(20)).min(1, 'Name at least one market, or "*" for everywhere.'),
  kind: z.enum(['law', 'standard', 'scheme', 'guidance']),
  force: z.enum(['mandatory', 'voluntary']),
  mandatoryWhen: ConditionSchema.optional(),
  authority: prose,
  status: prose,
  summary: prose,
  bound: prose,
  boundRoles: list(Id),
  effectiveFrom: Day.optional(),
  repealedOn: Day.optional(),
  milestones: list(
    z.strictObject({ date: Day, what: filled, confidence: Confidence.optional(), source: source.optional() }),
  ),
  inScope: ConditionSchema,
  exclusions: list(z.strictObject(Exclusion)),
  transitions: list(z.strictObject({ ...Exclusion, notYet: z.literal(true).optional() })).optional(),
  phases: z.record(
    Id,
    z.strictObject({ title: filled, cites: line, from: Day, activeWhen: ConditionSchema, note: prose.optional() }),
  ),
  requirements: list(Requirement, 500),
  categories: list(z.strictObject({ ref: line, group: line, name: line, hint: prose.optional() }), 500),
  routeQuestion: Id.optional(),
  routes: list(z.strictObject({ when: ConditionSchema, options: list(Id), note: prose })),
  routeNames: z.record(Id, line),
  documents: list(
    z.strictObject({
      id: Id,
      name: filled,
      cites: line,
      fields: list(prose),
      retention: line.optional(),
      note: prose.optional(),
    }),
  ),
  clocks: list(z.strictObject({ event: prose, steps: list(prose), to: prose })),
  penalties: list(z.strictObject({ for: prose, max: prose, cites: line.optional() })),
  edgeCases: list(z.strictObject({ case: prose, result: prose, confidence: Confidence.optional() })),
  pending: list(prose),
  notes: list(prose),
  verifiedOn: Day,
  sources: list(source),
  confidence: Confidence,
  confidenceBasis: prose,
});
