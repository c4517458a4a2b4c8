import { expect, test } from 'vitest';
import { examplePack, exampleRequirement } from './examples/example.ts';
import { all, any, atLeast, type Condition, named, never, no, not, yes } from './language.ts';
import { print } from './print.ts';
import { sayCondition } from './say-condition.ts';
import { labelsFrom } from './words.ts';

const labels = labelsFrom([]);
const printed = print(examplePack(), labels);

test('a requirement reads in full: paraphrase, whom it binds, when it applies, when it is met, what proves it', () => {
  expect(printed).toContain(`### contact – The contact [s.2]

There is a contact.

_minor; binds manufacturer_

Applies when:
- is-consumer: yes

Met when:
- contact-point is recorded

Also counts as met when:
- has-label: yes

Proven by one of: test-report
`);
});

test('a coming duty names its stage, and the stage its day and reach', () => {
  expect(printed).toContain('_major; binds manufacturer; stage: Full duties_');
  expect(printed).toContain(
    '### Full duties [s.9]\n\nBinds from 2027-01-01. Reaches the product when:\n- last-placed is on or after 2027-01-01',
  );
});

test('says how sure it is, and where nothing is to say has no heading', () => {
  const pack = examplePack({ requirements: [exampleRequirement({ id: 'r', metWhen: yes('a'), confidence: 'low' })] });
  expect(print(pack, labels)).toContain('(confidence: low)');
  expect(printed).not.toContain('## Penalties');
});

test.for<[string, Condition, string[]]>([
  ['several conditions', all(yes('a'), no('b')), ['- all of:', '  - a: yes', '  - b: no']],
  ['one alone needs no list', any(yes('a')), ['- a: yes']],
  ['none at all', all(), ['- always']],
  ['never', never, ['- never']],
  ['a negation of alternatives', not(any(yes('a'), yes('b'))), ['- none of:', '  - a: yes', '  - b: yes']],
  ['a negation of several', not(all(yes('a'), yes('b'))), ['- not all of:', '  - a: yes', '  - b: yes']],
  ['a negation', not(yes('a')), ['- not:', '  - a: yes']],
  ['a count', atLeast(1, yes('a'), yes('b')), ['- at least 1 of:', '  - a: yes', '  - b: yes']],
  [
    'a name with its place',
    named('n', 'it connects', yes('a'), 's.5'),
    ['- it connects [s.5], that is:', '  - a: yes'],
  ],
])('%s', ([, condition, lines]) => {
  expect(sayCondition(condition, labels)).toEqual(lines);
});
