import { describe, expect, it } from 'vitest';
import {
  factsFor,
  inDate,
  type ProductState,
  type Proof,
  type StoredAnswer,
  standpoint,
  tracedFacts,
} from './facts.ts';

const answer = (
  productId: string | null,
  questionId: string,
  value: StoredAnswer['value'],
  proofs: Proof[] = [],
): StoredAnswer => ({
  id: `${productId}/${questionId}`,
  productId,
  questionId,
  value,
  proofs,
});

const product = (over: Partial<ProductState> = {}): ProductState => ({
  id: 'camera',
  roles: ['manufacturer'],
  placements: [{ market: 'EU', placedOn: '2026-03-01', lastPlacedOn: null }],
  lineage: [],
  answers: [],
  ...over,
});

const report: Proof = { id: 'r1', type: 'test-report', validFrom: null, validUntil: '2027-01-31' };

describe('placing dates', () => {
  const cases: [why: string, placement: [string | null, string | null], placedOn: unknown, last: unknown][] = [
    ['a sale that began and has no last day goes on', ['2026-03-01', null], '2026-03-01', 'none'],
    ['a last day is told as it is', ['2026-03-01', '2028-01-01'], '2026-03-01', '2028-01-01'],
    ['without any date nothing is known', [null, null], undefined, undefined],
    ['a last day alone leaves the first open', [null, '2028-01-01'], undefined, '2028-01-01'],
  ];
  it.each(cases)('%s', (_why, [placedOn, lastPlacedOn], first, last) => {
    const facts = factsFor(
      product({ placements: [{ market: 'EU', placedOn: placedOn as never, lastPlacedOn: lastPlacedOn as never }] }),
      'EU',
    );
    expect([facts['placed-on'], facts['last-placed-on']]).toEqual([first, last]);
  });

  it('are unknown in a market the product does not target', () => {
    expect(factsFor(product(), 'GB')['placed-on']).toBeUndefined();
  });
});

describe('whose answer counts', () => {
  const family = product({ lineage: ['platform', 'module'] });
  const cases: [why: string, answers: StoredAnswer[], value: unknown, from: string | undefined][] = [
    [
      'its own before its parent’s',
      [answer('platform', 'software-updatable', 'no'), answer('camera', 'software-updatable', 'yes')],
      'yes',
      'own',
    ],
    [
      'its parent’s before its grandparent’s',
      [answer('module', 'software-updatable', 'no'), answer('platform', 'software-updatable', 'yes')],
      'yes',
      'parent',
    ],
    ['its grandparent’s before none', [answer('module', 'software-updatable', 'no')], 'no', 'parent'],
    [
      'an override before the organisation’s',
      [answer(null, 'software-updatable', 'no'), answer('camera', 'software-updatable', 'yes')],
      'yes',
      'own',
    ],
    [
      'a parent’s override before the organisation’s',
      [answer(null, 'software-updatable', 'no'), answer('platform', 'software-updatable', 'yes')],
      'yes',
      'parent',
    ],
    ['the organisation’s before none', [answer(null, 'software-updatable', 'no')], 'no', 'organisation'],
    [
      'an answer without a value is passed over',
      [answer('camera', 'software-updatable', null), answer('platform', 'software-updatable', 'yes')],
      'yes',
      'parent',
    ],
    ['a stranger’s never', [answer('speaker', 'software-updatable', 'yes')], undefined, undefined],
  ];
  it.each(cases)('%s', (_why, answers, value, from) => {
    const fact = tracedFacts({ ...family, answers }, 'EU').get('software-updatable');
    expect([fact?.value, fact?.from]).toEqual([value, from]);
  });

  it('the record is never overruled by an answer', () => {
    const facts = tracedFacts(product({ answers: [answer('camera', 'roles', ['importer'])] }), 'EU');
    expect(facts.get('roles')).toEqual({ value: ['manufacturer'], from: 'record' });
  });

  it('without roles the roles are unknown, not empty', () => {
    expect(factsFor(product({ roles: [] }), 'EU').roles).toBeUndefined();
  });
});

describe('evidence', () => {
  it('on an own answer without a value stands beside the inherited answer', () => {
    const { proofs, facts } = standpoint(
      product({
        lineage: ['platform'],
        answers: [
          answer('platform', 'software-updatable', 'yes'),
          answer('camera', 'software-updatable', null, [report]),
        ],
      }),
    );
    expect([facts.get('software-updatable')?.from, proofs.get('software-updatable')]).toEqual(['parent', [report]]);
  });

  it('of an overridden answer no longer counts', () => {
    const { proofs } = standpoint(
      product({
        answers: [answer(null, 'software-updatable', 'yes', [report]), answer('camera', 'software-updatable', 'no')],
      }),
    );
    expect(proofs.has('software-updatable')).toBe(false);
  });

  it('counts on its last day and not on the day after', () => {
    expect([inDate(report, '2027-01-31'), inDate(report, '2027-02-01')]).toEqual([true, false]);
  });

  it('counts from its first day', () => {
    const future: Proof = { ...report, validFrom: '2026-06-01' };
    expect([inDate(future, '2026-05-31'), inDate(future, '2026-06-01')]).toEqual([false, true]);
  });
});
