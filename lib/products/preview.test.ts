import { describe, expect, it } from 'vitest';
import { releasedLaw } from '#lib/law/law.ts';
import { packsFor } from '#rules/engine/covers.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { type PreviewInput, PreviewInput as PreviewSchema, preview } from './preview.ts';

const today = '2026-11-24';
const placed = (market: string) => ({ market, placedOn: '2026-03-01', lastPlacedOn: null });

const said = (given: Partial<PreviewInput>, answers: Record<string, unknown> = {}) =>
  preview(
    {
      roles: ['manufacturer'],
      placements: [placed('EU')],
      ...given,
      answers: Object.entries(answers).map(([questionId, value]) => ({ questionId, value })),
    },
    [],
    releasedLaw(),
    today,
  );
const of = (id: string, shown: ReturnType<typeof said>) => shown.regulations.filter((it) => it.id === id);
const connected = { 'product-form': 'hardware', connections: ['internet-direct'] };

describe('the panel beside a registration', () => {
  it('without markets shows no regulation and asks nothing', () => {
    expect(said({ placements: [] })).toEqual({ regulations: [], markets: [], open: [] });
  });

  it('says on which missing answers a regulation waits, and asks them', () => {
    const shown = said({});
    const [cra] = of('cra', shown);
    expect(cra?.standing).toBe('undecided');
    expect(cra?.missing.map(({ id }) => id)).toContain('product-form');
    expect(shown.open.find(({ id }) => id === 'product-form')?.decides).toBe('scope');
  });

  it('says why a regulation does not apply, with the answer and the place in the law', () => {
    const [cra] = of('cra', said({}, { ...connected, connections: ['none-of-these'] }));
    expect(cra).toMatchObject({
      standing: 'not',
      because: { answers: ['connections: None of these'], cites: 'CRA Arts. 2(1), 3(1)' },
    });
    expect(cra?.because.says).toMatch(/^This is not so: .*data connection\.$/);
  });

  it('names the exclusion that takes a product out', () => {
    const [cra] = of('cra', said({}, { ...connected, 'special-products': ['eu-mdr'] }));
    expect(cra).toMatchObject({ standing: 'not', because: { cites: 'CRA Art. 2(2)(a)' } });
  });

  it('an answer that settles a regulation takes its questions off the list', () => {
    const before = said({});
    const after = said({}, { 'product-form': 'not-digital', connections: ['none-of-these'] });
    expect(before.open.map(({ id }) => id)).toContain('special-products');
    expect(after.open.map(({ id }) => id)).not.toContain('special-products');
  });

  it('asks in no market what no market’s law reads', () => {
    const asked = said({ placements: ['EU', 'GB'].map(placed) }).open.map(({ id }) => id);
    const read = new Set(packsFor(releasedPacks, ['EU', 'GB']).flatMap(questionsOfPack));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => !read.has(id))).toEqual([]);
    expect(said({ placements: [placed('US-CA')] }).open.map(({ id }) => id)).not.toContain('cra-core-function');
  });

  it('tells markets apart that have no mandatory regulation at hand', () => {
    const { markets } = said({ placements: [placed('EU'), placed('NZ')] });
    expect(markets.map(({ market, covered }) => [market, covered])).toEqual([
      ['EU', true],
      ['NZ', false],
    ]);
  });

  it('puts markets in which a regulation stands the same into one entry', () => {
    expect(of('etsi-en-303-645', said({ placements: [placed('EU'), placed('GB')] }))).toMatchObject([
      { markets: ['EU', 'GB'] },
    ]);
  });

  it('reads past half-typed markets, roles and answers', () => {
    const input = PreviewSchema.parse({
      roles: ['wizard'],
      placements: [{ market: 'EU', placedOn: '2026-', lastPlacedOn: null }, { market: 'Mars' }, placed('GB')],
      answers: [
        { questionId: 'software-updatable', value: 'perhaps' },
        { questionId: 'nonsense', value: 'yes' },
      ],
    });
    expect(preview(input, [], releasedLaw(), today).markets.map(({ market }) => market)).toEqual(['EU', 'GB']);
  });
});
