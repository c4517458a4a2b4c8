import { expect, test } from 'vitest';
import { examplePack, exampleRequirement } from './examples/example.ts';
import { all, any, type Facts, no, yes } from './language.ts';
import { openQuestions } from './relevance.ts';

const pack = examplePack();
const ask = (facts: Facts, packs = [pack]) => openQuestions(packs, { asOf: '2026-11-22', facts });
const ids = (facts: Facts, packs = [pack]) => ask(facts, packs).map((it) => it.question);

const inScope: Facts = { roles: ['manufacturer'], connects: 'yes', 'is-vehicle': 'no' };

test('nothing answered: scope first, then what reaches most requirements, then their content', () => {
  expect(ask({}).map(({ question, decides }) => `${decides} ${question}`)).toEqual([
    'scope connects',
    'scope is-vehicle',
    'reach roles',
    'reach is-consumer',
    'reach last-placed',
    'met contact-point',
    'met has-label',
    'met has-lock',
    'met support-years',
  ]);
});

test('what waits for another answer is marked, and comes after what is sure to matter', () => {
  const open = ask(inScope);
  expect(open.filter((it) => !it.now).map((it) => it.question)).toEqual([
    'contact-point',
    'has-label',
    'support-years',
  ]);
  expect(open.findIndex((it) => it.question === 'has-lock')).toBe(2);
});

test.for<[string, Facts, string[]]>([
  ['out of scope: nothing is asked', { connects: 'no' }, []],
  ['excluded: nothing is asked, not even about scope', { 'is-vehicle': 'yes' }, []],
  [
    'a requirement that does not concern the product asks nothing',
    { ...inScope, 'is-consumer': 'no', 'last-placed': '2026-12-31' },
    ['has-lock'],
  ],
  [
    'one that is met asks no more, not even whether it concerns the product',
    { ...inScope, 'has-lock': 'yes', 'has-label': 'yes', 'last-placed': '2026-12-31' },
    [],
  ],
  [
    'a failed condition still asks for the other route',
    { ...inScope, 'has-lock': 'yes', 'is-consumer': 'yes', 'contact-point': 'na', 'last-placed': '2026-12-31' },
    ['has-label'],
  ],
  [
    'a coming duty is asked about already',
    { ...inScope, 'has-lock': 'yes', 'is-consumer': 'no', 'last-placed': 'none' },
    ['support-years'],
  ],
])('%s', ([, facts, expected]) => {
  expect(ids(facts)).toEqual(expected);
});

test('blank text is still unanswered', () => {
  expect(ids({ ...inScope, 'contact-point': ' ', 'is-consumer': 'yes' })).toContain('contact-point');
});

test('a decided part is passed over, whatever is missing inside it', () => {
  const requirements = [exampleRequirement({ id: 'r', metWhen: any(all(yes('a'), yes('b')), no('c')) })];
  expect(ids({ ...inScope, a: 'no' }, [examplePack({ requirements })])).toEqual(['c']);
});

test('one question that serves two packs is asked once, and first', () => {
  const second = examplePack({
    id: 'second',
    requirements: [exampleRequirement({ id: 'second-label', metWhen: yes('has-label') })],
  });
  const [first] = ask({ ...inScope, 'is-consumer': 'yes', 'last-placed': '2026-01-01' }, [pack, second]);
  expect(first).toEqual({
    question: 'has-label',
    decides: 'met',
    now: true,
    packs: ['example', 'second'],
    requirements: ['contact', 'second-label'],
    weight: 2,
  });
});
