import { describe, expect, it } from 'vitest';
import type { StoredAnswer } from '#lib/facts/facts.ts';
import { lawFrom } from '#lib/law/law.ts';
import { exampleLaw, exampleProduct, exampleRequirement } from '#lib/readiness/example-law.ts';
import { judge } from '#lib/readiness/judge.ts';
import { all, any, not, yes } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';

const gapsOf = (answers: Record<string, StoredAnswer['value']>, packs: Pack[] = [exampleLaw()], markets = ['GB']) =>
  judge(
    exampleProduct(answers, {
      placements: markets.map((market) => ({ market, placedOn: '2026-01-01', lastPlacedOn: null })),
    }),
    lawFrom(packs),
    '2026-11-22',
  ).gaps;
const said = (answers: Record<string, StoredAnswer['value']>, packs?: Pack[]) =>
  gapsOf(answers, packs).map(({ kind, questionId }) => `${kind} ${questionId}`);

const inScope = { 'software-updatable': 'yes', 'modifies-before-sale': 'no' };

describe('what is missing', () => {
  it('until it is known whether the law applies, only that is asked', () => {
    expect(said({}).toSorted()).toEqual(['answer modifies-before-sale', 'answer software-updatable']);
  });

  it('then what its requirements wait for', () => {
    expect(said(inScope).toSorted()).toEqual(['answer product-form', 'answer sells-on-own-site', 'answer sensors']);
  });

  it('an answer that fails is to be changed, one that holds to be proven', () => {
    expect(
      said({ ...inScope, 'sells-on-own-site': 'no', sensors: ['camera'], 'product-form': 'hardware' }).toSorted(),
    ).toEqual(['change sells-on-own-site', 'prove product-form', 'prove sensors']);
  });

  it('nothing where the law does not reach', () => {
    expect(said({ 'software-updatable': 'no' })).toEqual([]);
  });

  it('of alternatives that all fail each may be changed; what holds beside them need not', () => {
    const law = exampleLaw({
      requirements: [
        exampleRequirement({
          id: 'r',
          metWhen: all(
            yes('cra-standards-fully-applied'),
            any(yes('sold-under-own-name'), not(yes('software-updatable'))),
          ),
        }),
      ],
    });
    expect(
      said({ ...inScope, 'cra-standards-fully-applied': 'yes', 'sold-under-own-name': 'no' }, [law]).toSorted(),
    ).toEqual(['change software-updatable', 'change sold-under-own-name']);
  });

  it('what asks for no evidence is not to be proven', () => {
    const law = exampleLaw({
      requirements: [exampleRequirement({ id: 'r', metWhen: yes('software-updatable'), evidence: [] })],
    });
    expect(said(inScope, [law])).toEqual([]);
  });
});

describe('one gap', () => {
  it('serves every market and regulation that waits for it, and is due when the first binds', () => {
    const european = exampleLaw({ id: 'eu-act', markets: ['EU'], effectiveFrom: '2027-12-11' });
    const gaps = gapsOf(inScope, [exampleLaw(), european], ['GB', 'EU']);
    expect(gaps.find((it) => it.questionId === 'sensors')).toMatchObject({
      markets: ['EU', 'GB'],
      regulations: ['eu-act', 'lock-act'],
      dueOn: null,
      severity: 'minor',
    });
  });

  it('of coming law says when it is due', () => {
    expect(gapsOf(inScope).find((it) => it.questionId === 'product-form')?.dueOn).toBe('2027-06-01');
  });

  it('of law stands before the same gap of a voluntary standard', () => {
    const score = (force: Pack['force']) => gapsOf(inScope, [exampleLaw({ force })])[0]?.score ?? 0;
    expect(score('mandatory')).toBeGreaterThan(score('voluntary'));
  });

  it('that unblocks two markets stands before one that unblocks one', () => {
    const world = exampleLaw({
      id: 'world',
      markets: ['*'],
      requirements: [exampleRequirement({ id: 'w', metWhen: yes('sold-under-own-name') })],
    });
    const local = exampleLaw({
      id: 'local',
      requirements: [exampleRequirement({ id: 'l', metWhen: yes('manufacturer-duties-taken-on') })],
    });
    expect(gapsOf(inScope, [local, world], ['GB', 'EU']).map((it) => it.questionId)).toEqual([
      'sold-under-own-name',
      'manufacturer-duties-taken-on',
    ]);
  });
});
