import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from './assess.ts';
import { examplePack, exampleRequirement } from './examples/example.ts';
import { always, type Facts, type IsoDate, is, never, yes } from './language.ts';

/** Everything answered well: a manufacturer's connected thing that stops selling before the full duties reach it. */
const good: Facts = {
  roles: ['manufacturer'],
  connects: 'yes',
  'is-vehicle': 'no',
  'is-consumer': 'yes',
  'last-placed': 'none',
  'has-lock': 'yes',
  'contact-point': 'psirt@maker.test',
  'has-label': 'no',
  'support-years': 5,
};
const without = (...questions: string[]) =>
  Object.fromEntries(Object.entries(good).filter(([id]) => !questions.includes(id)));
const on = (facts: Facts, asOf: IsoDate = '2026-11-22', pack = examplePack()) => assess(pack, { asOf, facts });
const state = (assessment: Assessment, id: string) => assessment.requirements.find((it) => it.id === id)?.state;

describe('standing and verdict', () => {
  test.for<[string, Facts, Assessment['standing'], Assessment['verdict']]>([
    ['all answered well', good, 'binds', 'compliant'],
    ['nothing answered', {}, 'undetermined', 'undetermined'],
    ['out of scope, whatever else is missing', { connects: 'no' }, 'not_applicable', 'not_applicable'],
    ['excluded, although scope is not known yet', { 'is-vehicle': 'yes' }, 'excepted', 'not_applicable'],
    ['an unanswered exclusion is never taken for "no"', without('is-vehicle'), 'undetermined', 'undetermined'],
    ['a blocker missing', { ...good, 'has-lock': 'no' }, 'binds', 'not_compliant'],
    [
      'a blocker missing decides, although another answer is open',
      { ...without('is-consumer'), 'has-lock': 'no', 'contact-point': undefined },
      'binds',
      'not_compliant',
    ],
    ['one answer open', without('has-lock'), 'binds', 'undetermined'],
    ['a role the law does not bind', { ...good, roles: ['retailer'] }, 'not_applicable', 'not_applicable'],
    ['roles not recorded', without('roles', 'contact-point'), 'undetermined', 'undetermined'],
  ])('%s', ([, facts, standing, verdict]) => {
    expect(on(facts)).toMatchObject({ standing, verdict });
  });

  test('names the first exclusion that holds', () => {
    expect(on({ ...good, 'is-vehicle': 'yes' }).exceptedBy).toBe('vehicle');
  });

  test('only minor gaps still break the law, and the counts say they are minor', () => {
    const pack = examplePack({
      requirements: [exampleRequirement({ id: 'small', severity: 'minor', metWhen: never })],
    });
    const assessment = on(good, '2026-11-22', pack);
    expect(assessment.verdict).toBe('not_compliant');
    expect(assessment.inForce.unmet).toEqual({ blocker: 0, major: 0, minor: 1 });
  });

  test('a repealed regulation asks nothing from the day of repeal', () => {
    const pack = examplePack({ repealedOn: '2026-11-22' });
    expect(on(good, '2026-11-21', pack).standing).toBe('binds');
    expect(on(good, '2026-11-22', pack)).toMatchObject({ standing: 'repealed', verdict: 'not_applicable' });
  });
});

describe('states', () => {
  test.for<[string, Facts, string, string]>([
    ['met', good, 'contact', 'met'],
    ['deemed by another route', { ...without('contact-point'), 'has-label': 'yes' }, 'contact', 'deemed'],
    ['not answered', without('contact-point'), 'contact', 'open'],
    ['answered badly', { ...good, 'contact-point': 'na' }, 'contact', 'unmet'],
    [
      'answered badly, but the other route is not known',
      { ...without('has-label'), 'contact-point': 'na' },
      'contact',
      'open',
    ],
    ['does not concern this product', { ...good, 'is-consumer': 'no' }, 'contact', 'not_applicable'],
    ['may concern this product', { ...without('is-consumer'), 'contact-point': 'na' }, 'contact', 'maybe'],
    ['met, whether or not it concerns this product', without('is-consumer'), 'contact', 'met'],
    ['judged as a preview while scope is open', { ...without('connects'), 'has-lock': 'no' }, 'lock', 'unmet'],
    ['not judged once out of scope', { ...good, connects: 'no' }, 'lock', 'not_applicable'],
  ])('%s', ([, facts, id, expected]) => {
    expect(state(on(facts), id)).toBe(expected);
  });
});

describe('days', () => {
  test('a coming duty is judged but decides nothing until its first day', () => {
    const facts = { ...good, 'support-years': 2 };
    const before = on(facts, '2026-12-31');
    expect(before).toMatchObject({ verdict: 'compliant', outlook: { verdict: 'not_compliant', nextOn: '2027-01-01' } });
    expect(before.requirements.find((it) => it.id === 'support')).toMatchObject({
      state: 'unmet',
      dueOn: '2027-01-01',
    });
    expect(before.coming.unmet.major).toBe(1);
    const from = on(facts, '2027-01-01');
    expect(from).toMatchObject({ verdict: 'not_compliant', outlook: { verdict: 'not_compliant' } });
    expect(from.outlook.nextOn).toBeUndefined();
  });

  test('a regulation that is not effective yet is coming, with its day', () => {
    const assessment = on(good, '2026-11-22', examplePack({ effectiveFrom: '2028-01-01' }));
    expect(assessment).toMatchObject({
      standing: 'coming',
      verdict: 'not_applicable',
      outlook: { verdict: 'compliant', nextOn: '2028-01-01' },
    });
    expect(assessment.requirements.every((it) => it.dueOn === '2028-01-01')).toBe(true);
  });

  test('a coming duty that does not reach the product announces no day', () => {
    expect(on({ ...good, 'last-placed': '2026-12-31' }).outlook).toEqual({ verdict: 'compliant' });
  });

  test('a requirement with an end asks nothing from that day', () => {
    const pack = examplePack({
      requirements: [exampleRequirement({ id: 'old', until: '2026-11-22', metWhen: always })],
    });
    expect(state(on(good, '2026-11-21', pack), 'old')).toBe('met');
    expect(state(on(good, '2026-11-22', pack), 'old')).toBe('not_applicable');
  });
});

test('the totals count what applies, in force and coming apart', () => {
  const assessment = on({ ...without('contact-point'), 'support-years': 2 });
  expect(assessment.inForce).toEqual({
    applicable: 2,
    answered: 1,
    satisfied: 1,
    maybe: 0,
    unmet: { blocker: 0, major: 0, minor: 0 },
    open: { blocker: 0, major: 0, minor: 1 },
  });
  expect(assessment.coming).toMatchObject({ applicable: 1, answered: 1, satisfied: 0, unmet: { major: 1 } });
});

test('a requirement names its own roles, and no roles at all bind everyone', () => {
  const requirements = [exampleRequirement({ id: 'import', roles: ['importer'], metWhen: always })];
  expect(state(on(good, '2026-11-22', examplePack({ requirements })), 'import')).toBe('not_applicable');
  expect(state(on({ ...good, roles: ['importer'] }, '2026-11-22', examplePack({ requirements })), 'import')).toBe(
    'met',
  );
  expect(on(without('roles'), '2026-11-22', examplePack({ boundRoles: [] })).verdict).toBe('compliant');
});

test('routes: the first that matches, and none while an earlier one still may', () => {
  const pack = examplePack({
    routes: [
      { when: yes('standards'), options: ['A', 'B+C'], note: 'standards in full' },
      { when: is('class', 'important'), options: ['B+C'], note: 'otherwise' },
    ],
  });
  const routes = (facts: Facts) => on({ ...good, ...facts }, '2026-11-22', pack).routes;
  expect(routes({ standards: 'yes' })).toEqual({ answer: 'yes', options: ['A', 'B+C'], note: 'standards in full' });
  expect(routes({ class: 'important' })).toEqual({ answer: 'unknown' });
  expect(routes({ standards: 'no', class: 'important' })).toMatchObject({ options: ['B+C'] });
  expect(routes({ standards: 'no', class: 'default' })).toEqual({ answer: 'no' });
});

test('a phase that is not there is a mistake in the pack, and says where', () => {
  const pack = examplePack({ requirements: [exampleRequirement({ id: 'lost', phase: 'gone', metWhen: always })] });
  expect(() => on(good, '2026-11-22', pack)).toThrow('example: requirement lost names a phase that is not there: gone');
});
