import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { releasedLaw } from '#lib/law/law.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { assignGaps, matchingSections, sectionsOf } from './commands.ts';
import type { GapFilter } from './gap-filter.ts';
import { listGaps, organisationGaps } from './queries.ts';

let member: Member;
let colleague: Member;
const inHere = <Value>(work: (db: TenantDb) => Promise<Value>) => inTenant(member, work);
const all: GapFilter = {
  search: '',
  markets: [],
  regulations: [],
  severities: [],
  kinds: [],
  topics: [],
  products: [],
  owners: [],
};
const list = (filter: Partial<GapFilter> = {}, page = { offset: 0, limit: 1000 }) =>
  inHere((db) => listGaps(db, { ...all, ...filter }, page));

beforeAll(async () => {
  member = await aMember();
  colleague = await aColleague(member, { name: 'Grace Hopper', role: 'contributor' });
  await createManyProducts(member.tenantId, 6);
  await createManyProducts((await aMember()).tenantId, 2);
}, 60_000);
afterAll(closeFixtures);

describe('The list of gaps', () => {
  it('holds what is stored for products, the most rewarding first, and nothing about the organisation', async () => {
    const { rows, total } = await list();
    const stored = await inHere((db) => db.gap.count({ where: { scope: { not: 'organisation' } } }));
    expect([rows.length, total]).toEqual([stored, stored]);
    expect(rows.map(({ score }) => score)).toEqual(rows.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('for one product holds everything that is in its way', async () => {
    const productId = (await list()).rows[0]?.productId ?? '';
    const stored = await inHere((db) => db.gap.count({ where: { productId } }));
    expect((await list({ products: [productId] })).total).toBe(stored);
  });

  it.each([
    ['market', { markets: ['GB'] }, (row: Row) => row.markets.includes('GB')],
    ['regulation', { regulations: ['uk-psti'] }, (row: Row) => row.regulations.includes('uk-psti')],
    ['severity', { severities: ['minor'] }, (row: Row) => row.severity === 'minor'],
    ['kind', { kinds: ['change' as const] }, (row: Row) => row.kind === 'change'],
    ['section', { topics: ['passwords'] }, (row: Row) => row.topic === 'passwords'],
  ])('is narrowed by %s', async (_, filter, fits) => {
    const [some, every] = [await list(filter), await list()];
    expect(some.rows.length).toBeGreaterThan(0);
    expect(some.rows.every(fits)).toBe(true);
    expect(some.total).toBe(every.rows.filter(fits).length);
  });

  it('grouped by market shows a gap in each market it stands in, groups together', async () => {
    const { rows, total } = await list({ group: 'market' });
    const every = (await list()).rows.flatMap(({ markets }) => markets);
    expect(total).toBe(Math.min(1000, every.length));
    const keys = rows.map(({ group }) => group?.key);
    expect(keys).toEqual(keys.toSorted());
  });

  it.each(['product', 'regulation', 'topic', 'owner'] as const)('can be grouped by %s', async (group) => {
    const keys = (await list({ group })).rows.map((row) => row.group?.key || '~');
    expect(keys).toEqual(keys.toSorted());
  });

  it('can be sorted by day, product and question', async () => {
    const due = (await list({ sort: { by: 'due', descending: false } })).rows.map(({ dueOn }) => dueOn ?? '');
    expect(due).toEqual(due.toSorted());
    const names = (await list({ sort: { by: 'product', descending: true } })).rows.map(
      ({ productName }) => productName,
    );
    expect(names).toEqual(names.toSorted().toReversed());
    const questions = (await list({ sort: { by: 'question', descending: false } })).rows.map(
      ({ questionId }) => questionId,
    );
    expect(questions).toEqual(questions.toSorted());
  });

  it('finds a question by its words', async () => {
    const [row] = (await list()).rows;
    const found = await list({ search: row?.label ?? '' });
    expect(found.rows.some(({ questionId }) => questionId === row?.questionId)).toBe(true);
  });
});

it('What is asked about the organisation is told once, with how many products wait for it', async () => {
  const gaps = await inHere(organisationGaps);
  expect(gaps.length).toBeGreaterThan(0);
  expect(new Set(gaps.map((it) => `${it.questionId} ${it.kind}`)).size).toBe(gaps.length);
  const [first] = gaps;
  expect(first?.products).toBe(
    await inHere((db) => db.gap.count({ where: { questionId: first?.questionId, kind: first?.kind } })),
  );
});

describe('Assigning gaps', () => {
  it('gives their sections to a member, who then owns them', async () => {
    const { rows } = await list({ topics: ['passwords'] });
    const sections = sectionsOf(
      rows.map(({ id }) => id),
      releasedLaw(),
    );
    const result = await inHere((db) =>
      assignGaps(db, member, sections, { memberId: colleague.memberId, dueOn: null }),
    );
    expect(result).toMatchObject({ ok: true, value: sections.length });
    const after = await list({ owners: [colleague.memberId] });
    expect(after.total).toBe(rows.length);
    expect(new Set(after.rows.map(({ ownerName }) => ownerName))).toEqual(new Set(['Grace Hopper']));
  });

  it('of everything that matches takes the same sections as ticking each', async () => {
    const filter = { ...all, severities: ['minor'] };
    const ticked = sectionsOf(
      (await list(filter)).rows.map(({ id }) => id),
      releasedLaw(),
    );
    const matched = await inHere((db) => matchingSections(db, filter));
    const keys = (sections: typeof ticked) =>
      sections.map(({ productId, topic }) => `${productId} ${topic}`).toSorted();
    expect(keys(matched)).toEqual(keys(ticked));
  });

  it('to somebody outside is refused with a sentence', async () => {
    const stranger = await aMember();
    const sections = sectionsOf(
      (await list()).rows.slice(0, 1).map(({ id }) => id),
      releasedLaw(),
    );
    const result = await inHere((db) => assignGaps(db, member, sections, { memberId: stranger.memberId, dueOn: null }));
    expect(result).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('ignores ids that are no gaps', () => {
    expect(
      sectionsOf(
        ['nonsense', 'x/consumer-use/answer', `${crypto.randomUUID()}/no-such-question/answer`],
        releasedLaw(),
      ),
    ).toEqual([]);
  });
});

type Row = Awaited<ReturnType<typeof list>>['rows'][number];
