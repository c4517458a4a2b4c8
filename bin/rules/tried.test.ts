import { expect, test } from 'vitest';
import { atMostNumber } from '#rules/engine/language.ts';
import { orphans } from '#rules/engine/orphans.ts';
import { thresholdsOf, untried } from '#rules/engine/thresholds.ts';
import { pack, releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';
import { untriedIn } from './tried.ts';

test('every number and day at which a regulation turns is tried on the spot and on both sides', () => {
  expect(untriedIn(releasedPacks)).toEqual([]);
});

test('every question is read by some regulation', () => {
  expect(orphans(releasedPacks, bank)).toEqual([]);
});

test('a threshold without its rows is told with the values that are missing', () => {
  const psti = pack('uk-psti');
  if (!psti) throw new Error('no uk-psti');
  const one = { ...psti, phases: {}, exclusions: [], routes: [], effectiveFrom: undefined, repealedOn: undefined };
  const requirement = { ...psti.requirements[0], id: 'r', metWhen: atMostNumber('support-period-years', 5) };
  const changed = {
    ...one,
    inScope: { op: 'const', answer: 'yes' },
    requirements: [{ ...requirement, appliesWhen: undefined, from: undefined, deemedWhen: undefined }],
  } as unknown as typeof psti;
  expect(thresholdsOf(changed).map(({ values }) => values)).toEqual([['4', '5', '6']]);
  expect(untried(changed, 'with 4 and 5')).toEqual([
    'uk-psti: no test tries 6 (support-period-years, r metWhen turns at 5).',
  ]);
});
