import { expect, test } from 'vitest';
import { crosswalk } from './crosswalk.ts';
import { crosswalkMatrix, isAskedBy } from './crosswalk-matrix.ts';
import { examplePack, exampleRequirement } from './examples/example.ts';
import { all, yes } from './language.ts';

const packOf = (id: string, ...requirements: Parameters<typeof exampleRequirement>[0][]) =>
  examplePack({ id, requirements: requirements.map((it) => exampleRequirement(it)) });

const spine = packOf(
  'spine',
  { id: 's-lock', metWhen: yes('lock') },
  { id: 's-plan', metWhen: yes('plan'), serves: [{ requirement: 'o-both', how: 'informs' }] },
  { id: 's-alone', metWhen: yes('alone') },
  { id: 's-lock-too', metWhen: all(yes('lock'), yes('key')) },
);
const other = packOf(
  'other',
  { id: 'o-both', metWhen: all(yes('lock'), yes('bell')) },
  { id: 'o-lock', metWhen: yes('lock') },
);
const third = packOf('third', { id: 't-plan', metWhen: all(yes('plan'), yes('bell')) });
const rows = crosswalkMatrix(crosswalk([spine, other, third]), spine);
const told = rows.map(({ requirement, cells }) => [
  requirement.id,
  [...cells.values()].map(({ packId, how, served }) => `${packId} ${how} ${served.map((it) => it.requirement.id)}`),
]);

test('each requirement of the spine tells what its answers serve elsewhere, the best of each regulation first', () => {
  expect(told).toEqual([
    ['s-lock', ['other fully o-lock,o-both']],
    ['s-plan', ['third partly t-plan', 'other informs o-both']],
    ['s-alone', []],
    ['s-lock-too', ['other fully o-lock,o-both']],
  ]);
});

test('what is only worth reading there is not asked there', () => {
  expect(rows.map((row) => isAskedBy(row, ['other']))).toEqual([true, false, false, true]);
  expect(rows.map((row) => isAskedBy(row, ['other', 'third']))).toEqual([true, true, false, true]);
});
