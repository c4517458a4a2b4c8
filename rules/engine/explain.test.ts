import { expect, test } from 'vitest';
import { deciding } from './deciding.ts';
import { examplePack } from './examples/example.ts';
import { explain, explainRequirement } from './explain.ts';
import type { Facts } from './language.ts';
import { sayTrace } from './say-trace.ts';
import { labelsFrom } from './words.ts';

const facts: Facts = {
  roles: ['manufacturer'],
  connects: 'yes',
  'is-vehicle': 'no',
  'is-consumer': 'yes',
  'has-label': 'no',
  'last-placed': 'none',
  'has-lock': 'yes',
  'support-years': 2,
};
const labels = labelsFrom([]);
const situation = (change: Facts = {}) => ({ asOf: '2026-11-22' as const, facts: { ...facts, ...change } });

test('a requirement that is open ends in the missing answer', () => {
  const trace = explainRequirement(examplePack(), 'contact', situation());
  expect(sayTrace(trace, labels)).toEqual([
    'unknown The contact: open  [s.2]',
    '  yes     it concerns this product',
    '    yes     all of these hold',
    '      yes     it binds one of your roles',
    '        yes     roles includes manufacturer (roles: manufacturer)',
    '      yes     is-consumer: yes (is-consumer: yes)',
    '  unknown it is met',
    '    unknown contact-point is recorded (contact-point: not answered)',
    '  no      another route stands in for it',
    '    no      has-label: yes (has-label: no)',
  ]);
});

test('the whole verdict, cut to what decided it', () => {
  expect(sayTrace(deciding(explain(examplePack(), situation({ 'has-lock': 'no' }))), labels)).toEqual([
    'no      Example Act: not compliant on 2026-11-22  [Example Act 2026]',
    '  no      The lock: unmet  [s.1]',
    '    yes     it concerns this product',
    '      yes     it binds one of your roles',
    '        yes     roles includes manufacturer (roles: manufacturer)',
    '    no      it is met',
    '      no      has-lock: yes (has-lock: no)',
  ]);
});

test('a coming duty is in the whole trace with its day, and cites its phase', () => {
  const lines = sayTrace(explain(examplePack(), situation()), labels);
  expect(lines).toContain('  no      The support: unmet, due 2027-01-01  [s.9(2)]');
  expect(lines).toContain('        yes     Full duties  [s.9]');
});

test.for<[string, Facts, string[]]>([
  ['out of scope', { connects: 'no' }, ['scope']],
  ['excepted', { 'is-vehicle': 'yes' }, ['scope', 'exclusion']],
])(
  '%s: the trace stops at what takes the product out, for the regulation and for each requirement',
  ([, change, kinds]) => {
    const whole = explain(examplePack(), situation(change));
    expect(whole.answer).toBe('n/a');
    expect(whole.because.map((it) => it.step.kind)).toEqual(kinds);
    const one = explainRequirement(examplePack(), 'lock', situation(change));
    expect(one.because).toEqual(whole.because);
  },
);

test('a repealed regulation says so', () => {
  const trace = explain(examplePack({ repealedOn: '2026-01-01' }), situation());
  expect(sayTrace(trace, labels)[1]).toBe('  yes     repealed on 2026-01-01');
});

test('an unknown requirement is a mistake of the caller', () => {
  expect(() => explainRequirement(examplePack(), 'gone', situation())).toThrow('example has no requirement gone');
});
