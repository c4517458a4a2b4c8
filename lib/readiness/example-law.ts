import type { ProductState, StoredAnswer } from '#lib/facts/facts.ts';
import { includes, is, yes } from '#rules/engine/language.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';

/** Invented law over real questions, for tests: it says nothing about any real regulation. */
export const exampleLaw = (change: Partial<Pack> = {}): Pack => ({
  ...{ id: 'lock-act', version: '1.0.0', title: 'Lock Act', shortTitle: 'Lock Act', citation: ['Lock Act 2026'] },
  ...{ markets: ['GB'], kind: 'law', force: 'mandatory', authority: 'The Lock Office', status: 'in force' },
  ...{ summary: 'Radios are locked.', bound: 'Makers.', boundRoles: ['manufacturer'], milestones: [] },
  inScope: yes('software-updatable'),
  exclusions: [{ id: 'toys', cites: 's.3', reads: 'Toys are out.', when: yes('modifies-before-sale') }],
  phases: {},
  requirements: [
    exampleRequirement({ id: 'lock-1', severity: 'blocker', metWhen: yes('sells-on-own-site') }),
    exampleRequirement({ id: 'lock-2', severity: 'minor', metWhen: includes('sensors', 'camera', 'motion') }),
    exampleRequirement({ id: 'lock-3', from: '2027-06-01', metWhen: is('product-form', 'hardware') }),
  ],
  ...{ categories: [], routes: [], routeNames: {}, documents: [], clocks: [], penalties: [], edgeCases: [] },
  ...{
    pending: [],
    notes: [],
    sources: [],
    verifiedOn: '2026-11-22',
    confidence: 'high',
    confidenceBasis: 'Invented.',
  },
  ...change,
});

export const exampleRequirement = (it: Partial<Requirement> & Pick<Requirement, 'id' | 'metWhen'>): Requirement => ({
  ...{ title: `The ${it.id}`, cites: `s.${it.id}`, reads: `There is a ${it.id}.`, severity: 'major' },
  evidence: [{ type: 'test-report' }],
  ...it,
});

/** A product on sale in Great Britain with these answers of its own. */
export const exampleProduct = (
  answers: Record<string, StoredAnswer['value']> = {},
  change: Partial<ProductState> = {},
): ProductState => ({
  ...{ id: 'camera', roles: ['manufacturer'], lineage: [] },
  placements: [{ market: 'GB', placedOn: '2026-01-01', lastPlacedOn: null }],
  answers: Object.entries(answers).map(([questionId, value]) => ({
    ...{ id: questionId, productId: 'camera', questionId, value, proofs: [] },
  })),
  ...change,
});
