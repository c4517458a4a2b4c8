import fc from 'fast-check';
import type { Question } from '../../questions/question.ts';
import type { AnswerValue, Condition, Facts, IsoDate } from '../language.ts';
import type { Pack, Phase, Requirement } from '../pack.ts';
import { examplePack, exampleRequirement } from './example.ts';

/** Small invented packs, facts and days for the property tests. Few questions, so that conditions meet. */

const days: IsoDate[] = ['2026-01-01', '2026-06-01', '2027-01-01', '2028-01-01'];
const options = ['a', 'b', 'c'];
const yesNo = ['y1', 'y2', 'y3', 'y4', 'y5', 'y6'];
const numbers = ['n1', 'n2'];
const dates = ['d1', 'd2'];
const lists = ['l1', 'l2'];

const asQuestion = (id: string, answer: Question['answer']): Question => ({
  id,
  answer,
  label: `label of ${id}`,
  ask: `${id}?`,
  topic: 'product',
  scope: 'product',
  use: 'compliance',
  why: 'For the tests.',
});

const optionList = options.map((id) => ({ id, label: id }));

export const generatedBank: Question[] = [
  ...yesNo.map((id) => asQuestion(id, { kind: 'yes-no', mayNotApply: true })),
  ...numbers.map((id) => asQuestion(id, { kind: 'number', unit: 'years', mayNotApply: true })),
  ...dates.map((id) => asQuestion(id, { kind: 'date', mayBeNone: 'no such day' })),
  ...lists.map((id) => asQuestion(id, { kind: 'choices', options: optionList })),
  asQuestion('t1', { kind: 'text' }),
  asQuestion('roles', { kind: 'choices', options: optionList }),
];

export const days$ = fc.constantFrom(...days);

const value$: Record<Question['answer']['kind'], fc.Arbitrary<AnswerValue>> = {
  'yes-no': fc.constantFrom('yes', 'no', 'na'),
  choice: fc.constantFrom(...options),
  choices: fc.subarray(options, { minLength: 1 }),
  number: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant('na')),
  date: fc.oneof(days$, fc.constant('none')),
  text: fc.constantFrom('', 'text', 'na'),
};

const answers = Object.fromEntries(generatedBank.map(({ id, answer }) => [id, value$[answer.kind]]));

/** Some questions answered, others not. */
export const facts$: fc.Arbitrary<Facts> = fc.record(answers, { requiredKeys: [] });

/** Every question answered. */
export const allFacts$: fc.Arbitrary<Facts> = fc.record({ ...answers, t1: fc.constantFrom('text', 'na') });

const by$ = fc.constantFrom('gte', 'gt', 'lte', 'lt');
const someOptions$ = fc.subarray(options, { minLength: 1 });
const part$ = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.record({ question: fc.constantFrom(...numbers) }));
const leaf$: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    op: fc.constant('is'),
    question: fc.constantFrom(...yesNo),
    anyOf: fc.subarray(['yes', 'no', 'na'], { minLength: 1 }),
  }),
  fc.record({ op: fc.constant('includes'), question: fc.constantFrom(...lists), anyOf: someOptions$ }),
  fc.record({ op: fc.constant('includesAll'), question: fc.constantFrom(...lists), allOf: someOptions$ }),
  fc.record({ op: fc.constant('given'), question: fc.constantFrom('t1', 'n1', 'd1', 'l1') }),
  fc.record({
    op: fc.constant('number'),
    question: fc.constantFrom(...numbers),
    by: by$,
    to: fc.oneof(part$, fc.record({ smallerOf: fc.array(part$, { minLength: 1, maxLength: 3 }) })),
  }),
  fc.record({
    op: fc.constant('date'),
    question: fc.constantFrom(...dates),
    by: by$,
    to: fc.oneof(days$, fc.constant('asOf'), fc.record({ question: fc.constantFrom(...dates) })),
  }),
  fc.record({ op: fc.constant('asOf'), from: days$ }),
  fc.record({ op: fc.constant('const'), answer: fc.constantFrom('yes', 'no') }),
) as fc.Arbitrary<Condition>;

export const condition$: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition; inner: Condition }>((tie) => ({
  condition: fc.oneof({ depthSize: 'small' }, leaf$, tie('inner')),
  inner: fc.oneof(
    fc.record({ op: fc.constantFrom('all', 'any'), of: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not'), of: tie('condition') }),
    fc.record({
      op: fc.constant('atLeast'),
      count: fc.integer({ min: 0, max: 3 }),
      of: fc.array(tie('condition'), { maxLength: 4 }),
    }),
    fc.record({
      op: fc.constant('named'),
      name: fc.constant('name'),
      reads: fc.constant('what it means'),
      of: tie('condition'),
    }),
  ) as fc.Arbitrary<Condition>,
})).condition;

const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const requirement$: fc.Arbitrary<Requirement> = fc
  .record({
    metWhen: condition$,
    appliesWhen: perhaps(condition$),
    deemedWhen: perhaps(condition$),
    roles: perhaps(fc.constantFrom<string[]>(['a'], ['b', 'c'])),
    phase: perhaps(fc.constant('full')),
    from: perhaps(days$),
    until: perhaps(days$),
    severity: fc.constantFrom('blocker', 'major', 'minor'),
  })
  .map((it) => exampleRequirement({ id: '', ...(withoutHoles(it) as typeof it) }));

const phase$: fc.Arbitrary<Phase> = fc.record({
  title: fc.constant('Full'),
  cites: fc.constant('s.9'),
  from: days$,
  activeWhen: condition$,
});

export const pack$: fc.Arbitrary<Pack> = fc
  .record({
    inScope: condition$,
    exclusions: fc.array(condition$, { maxLength: 2 }),
    phase: phase$,
    effectiveFrom: perhaps(days$),
    repealedOn: perhaps(fc.constant<IsoDate>('2028-01-01')),
    boundRoles: fc.constantFrom<string[]>([], ['a']),
    requirements: fc.array(requirement$, { minLength: 1, maxLength: 5 }),
  })
  .map(({ exclusions, phase, requirements, ...it }) =>
    examplePack({
      ...(withoutHoles(it) as typeof it),
      phases: { full: phase },
      exclusions: exclusions.map((when, i) => ({ id: `x${i}`, cites: 's.3', reads: 'is out', when })),
      requirements: requirements.map((requirement, i) => ({ ...requirement, id: `r${i}` })),
    }),
  );

const withoutHoles = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, it]) => it !== undefined));
