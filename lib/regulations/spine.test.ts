import { describe, expect, it } from 'vitest';
import { lawFrom } from '#lib/law/law.ts';
import { crosswalk } from '#rules/engine/crosswalk.ts';
import { crosswalkMatrix } from '#rules/engine/crosswalk-matrix.ts';
import { examplePack, exampleRequirement } from '#rules/engine/examples/example.ts';
import { all, yes } from '#rules/engine/language.ts';
import { type Footing, type SpineFilter, spineMatrix } from './spine.ts';

const needs = (id: string, ...questions: string[]) =>
  exampleRequirement({
    id,
    metWhen: all(...questions.map((it) => yes(it))),
    section: questions.length > 1 ? 'Two' : 'One',
  });
const spine = examplePack({
  ...{ id: 'spine', force: 'voluntary', markets: ['*'] },
  requirements: [
    needs('s-lock', 'lock'),
    needs('s-bell', 'bell'),
    needs('s-both', 'lock', 'key'),
    needs('s-alone', 'none'),
  ],
});
const packs = [
  spine,
  examplePack({ id: 'gb-law', requirements: [needs('g-lock', 'lock')] }),
  examplePack({
    id: 'us-law',
    markets: ['US'],
    requirements: [needs('u-bell', 'bell'), needs('u-both', 'lock', 'key')],
  }),
  examplePack({ id: 'guide', markets: ['*'], force: 'voluntary', requirements: [needs('v-bell', 'bell')] }),
  examplePack({ id: 'far', requirements: [needs('f-far', 'far')] }),
];
const law = lawFrom(packs);
const rows = crosswalkMatrix(crosswalk(packs), spine);
const asked: SpineFilter = { spine: 'spine', search: '', columns: [], parts: [] };
const footing: Footing = { markets: ['GB'], touched: new Map(), stands: new Map([['s-bell', { not_compliant: 2 }]]) };
const matrix = (filter: Partial<SpineFilter> = {}, on: Partial<Footing> = {}) =>
  spineMatrix(law, spine, rows, { ...footing, ...on }, { ...asked, ...filter });
const columns = (...given: Parameters<typeof matrix>) => matrix(...given).columns.map(({ id }) => id);
const ids = (...given: Parameters<typeof matrix>) => matrix(...given).rows.map(({ id }) => id);

describe('The columns', () => {
  it('are the law of the tenant’s markets that shares an answer', () => expect(columns()).toEqual(['gb-law']));
  it('and what is voluntary once it bears on a product', () =>
    expect(columns({}, { touched: new Map([['guide', { undetermined: 1 }]]) })).toEqual(['gb-law', 'guide']));
  it('are all of them while there is no product', () =>
    expect(columns({}, { markets: [] })).toEqual(['us-law', 'gb-law', 'guide']));
  it('are every regulation on demand, law first, the fullest before others', () =>
    expect(columns({ columns: ['all'] })).toEqual(['us-law', 'gb-law', 'guide']));
  it('are those that are named, even one that shares nothing', () =>
    expect(columns({ columns: ['far', 'us-law'] })).toEqual(['us-law', 'far']));
});

describe('The rows', () => {
  it('are all requirements, with what the same answers serve in each column', () => {
    const [lock] = matrix().rows;
    expect(matrix().total).toBe(4);
    expect(lock?.cells['gb-law']).toMatchObject({ how: 'fully', served: [{ id: 'g-lock' }] });
  });
  it('only unasked: what no law of the tenant’s markets asks, whatever the columns', () =>
    expect(ids({ only: 'unasked', columns: ['us-law'] })).toEqual(['s-bell', 's-alone']));
  it('only failing: what some product fails', () => expect(ids({ only: 'failing' })).toEqual(['s-bell']));
  it('are searched by every word', () => expect(ids({ search: 'the  LOCK' })).toEqual(['s-lock']));
  it('are narrowed by part', () => expect(ids({ parts: ['Two'] })).toEqual(['s-both']));
});
