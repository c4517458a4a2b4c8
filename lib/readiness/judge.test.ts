import { describe, expect, it } from 'vitest';
import type { StoredAnswer } from '#lib/facts/facts.ts';
import { lawFrom } from '#lib/law/law.ts';
import { yes } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { exampleLaw, exampleProduct } from './example-law.ts';
import { judge } from './judge.ts';
import { rankOf } from './readiness.ts';

const asOf = '2026-11-22';
const met = {
  'software-updatable': 'yes',
  'modifies-before-sale': 'no',
  'sells-on-own-site': 'yes',
  sensors: ['camera'],
  'product-form': 'hardware',
};
const cell = (
  answers: Record<string, StoredAnswer['value']>,
  packs: Pack[] = [exampleLaw()],
  day: typeof asOf | '2027-06-01' = asOf,
) => {
  const [market] = judge(exampleProduct(answers), lawFrom(packs), day).markets;
  if (!market) throw new Error('no market');
  return market;
};

describe('the verdict of a market', () => {
  it.each([
    ['nothing is known', {}, 'undetermined'],
    ['everything is met', met, 'compliant'],
    ['the law does not reach it', { 'software-updatable': 'no' }, 'not_applicable'],
    ['an exclusion takes it out', { ...met, 'modifies-before-sale': 'yes' }, 'not_applicable'],
    [
      'one thing fails, whatever else is open',
      { 'software-updatable': 'yes', 'modifies-before-sale': 'no', 'sells-on-own-site': 'no' },
      'not_compliant',
    ],
    ['one thing is open', { ...met, sensors: null }, 'undetermined'],
    ['what fails starts to bind only later', { ...met, 'product-form': 'software' }, 'compliant'],
  ] as const)('%s', (_why, answers, verdict) => {
    expect(cell(answers as Record<string, StoredAnswer['value']>).verdict).toBe(verdict);
  });

  it('turns on the day the law begins', () => {
    const answers = { ...met, 'product-form': 'software' };
    expect([cell(answers).nextDate, cell(answers, [exampleLaw()], '2027-06-01').verdict]).toEqual([
      '2027-06-01',
      'not_compliant',
    ]);
  });

  it('is the worst of its mandatory regulations', () => {
    const other = exampleLaw({ id: 'other', requirements: [] });
    expect(cell({ ...met, 'sells-on-own-site': 'no' }, [other, exampleLaw()]).verdict).toBe('not_compliant');
  });

  it('a voluntary standard stands beside and never counts', () => {
    const standard = exampleLaw({ id: 'standard', force: 'voluntary' });
    const market = cell({ 'software-updatable': 'yes', 'modifies-before-sale': 'no' }, [standard]);
    expect([market.verdict, market.numbers.total, market.regulations[0]?.numbers.total]).toEqual([
      'undetermined',
      0,
      3,
    ]);
  });

  it('a scheme counts where it is mandatory, and only there', () => {
    const label = exampleLaw({ id: 'label', force: 'voluntary', mandatoryWhen: yes('sells-on-own-site') });
    const verdict = (answer: string) => cell({ ...met, 'sells-on-own-site': answer }, [label]).verdict;
    expect([verdict('yes'), verdict('no')]).toEqual(['compliant', 'undetermined']);
  });

  it('law of another market does not count, law of the country does in its states', () => {
    const federal = exampleLaw({ id: 'federal', markets: ['US'] });
    const state = exampleProduct(met, { placements: [{ market: 'US-CA', placedOn: null, lastPlacedOn: null }] });
    const [market] = judge(state, lawFrom([exampleLaw(), federal]), asOf).markets;
    expect(market?.regulations.map(({ pack }) => pack.id)).toEqual(['federal']);
  });
});

describe('the three numbers', () => {
  const proof = (type: string, validUntil: string | null = null) => ({
    id: 'e',
    type,
    validFrom: null,
    validUntil: validUntil as never,
  });
  const proven = (...proofs: ReturnType<typeof proof>[]) => {
    const product = exampleProduct(met);
    const answers = product.answers.map((it) => (it.questionId === 'sensors' ? { ...it, proofs } : it));
    return judge({ ...product, answers }, lawFrom([exampleLaw()]), asOf).markets[0]?.numbers.proven;
  };

  it('count what applies, coming law included', () => {
    expect(
      cell({
        'software-updatable': 'yes',
        'modifies-before-sale': 'no',
        'sells-on-own-site': 'no',
        sensors: ['camera'],
      }).numbers,
    ).toEqual({
      total: 3,
      answered: 2,
      satisfied: 1,
      proven: 0,
    });
  });

  it.each([
    ['accepted evidence of a listed type proves', [proof('test-report')], 1],
    ['evidence of another type does not', [proof('policy')], 0],
    ['evidence on its last day still does', [proof('test-report', asOf)], 1],
    ['expired evidence does not', [proof('test-report', '2026-11-21')], 0],
    ['one in date among several is enough', [proof('test-report', '2026-11-21'), proof('test-report')], 1],
  ])('%s', (_why, proofs, expected) => {
    expect(proven(...proofs)).toBe(expected);
  });

  it('evidence does not prove what fails', () => {
    const product = exampleProduct({ ...met, sensors: ['location'] });
    const answers = product.answers.map((it) => ({ ...it, proofs: [proof('test-report')] }));
    const numbers = judge({ ...product, answers }, lawFrom([exampleLaw()]), asOf).markets[0]?.numbers;
    expect([numbers?.satisfied, numbers?.proven]).toEqual([2, 2]);
  });
});

describe('the worst thing in the way', () => {
  it.each([
    ['a failing blocker before anything', { 'sells-on-own-site': 'no', sensors: ['location'] }, 'lock-1', 1],
    ['an open blocker before a failing minor thing', { sensors: ['location'] }, 'lock-1', 1],
    [
      'a failing minor thing when no blocker is left',
      { 'sells-on-own-site': 'yes', sensors: ['location'] },
      'lock-2',
      0,
    ],
    ['nothing when all in force is met', { 'sells-on-own-site': 'yes', sensors: ['camera'] }, null, 0],
  ])('%s', (_why, answers, worst, blockers) => {
    const market = cell({ 'software-updatable': 'yes', 'modifies-before-sale': 'no', ...answers });
    expect([market.worst, market.blockers]).toEqual([worst, blockers]);
  });
});

describe('order, worst first', () => {
  it('verdict before blockers before what is unmet', () => {
    const rank = (verdict: Parameters<typeof rankOf>[0]['verdict'], blockers: number, satisfied: number) =>
      rankOf({ verdict, blockers, numbers: { total: 10, answered: 10, satisfied, proven: 0 } });
    const ranks = [
      rank('not_compliant', 2, 5),
      rank('not_compliant', 1, 0),
      rank('not_compliant', 1, 9),
      rank('undetermined', 5, 0),
      rank('compliant', 0, 9),
      rank('compliant', 0, 10),
      rank('not_applicable', 0, 0),
    ];
    expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
  });

  it('a market whose law no pack covers is undetermined: nothing is known about it', () => {
    const placements = [{ market: 'AE', placedOn: '2026-01-01' as const, lastPlacedOn: null }];
    const judged = judge(exampleProduct(met, { placements }), lawFrom([exampleLaw()]), asOf);
    expect(judged.markets.map(({ market, verdict, regulations }) => [market, verdict, regulations.length])).toEqual([
      ['AE', 'undetermined', 0],
    ]);
  });

  it('a product without markets is undetermined, not ready', () => {
    expect(judge(exampleProduct(met, { placements: [] }), lawFrom([exampleLaw()]), asOf).overall.verdict).toBe(
      'undetermined',
    );
  });
});
