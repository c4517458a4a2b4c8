import type { Pack, Requirement } from '../pack.ts';

/** A small invented regulation for the engine's own tests: it says nothing about any real law. */
export const examplePack = (change: Partial<Pack> = {}): Pack => ({
  id: 'example',
  version: '1.0.0',
  title: 'Example Act',
  shortTitle: 'Example',
  citation: ['Example Act 2026'],
  markets: ['GB'],
  kind: 'law',
  force: 'mandatory',
  authority: 'The Example Office',
  status: 'in force',
  summary: 'Connected things have a lock and a contact point.',
  bound: 'Makers and importers.',
  boundRoles: ['manufacturer'],
  milestones: [],
  inScope: { op: 'is', question: 'connects', anyOf: ['yes'] },
  exclusions: [
    {
      id: 'vehicle',
      cites: 's.3',
      reads: 'Vehicles are out.',
      when: { op: 'is', question: 'is-vehicle', anyOf: ['yes'] },
    },
  ],
  phases: {
    full: {
      title: 'Full duties',
      cites: 's.9',
      from: '2027-01-01',
      activeWhen: { op: 'date', question: 'last-placed', by: 'gte', to: '2027-01-01' },
    },
  },
  requirements: [
    exampleRequirement({
      id: 'lock',
      cites: 's.1',
      severity: 'blocker',
      metWhen: { op: 'is', question: 'has-lock', anyOf: ['yes'] },
    }),
    exampleRequirement({
      id: 'contact',
      cites: 's.2',
      severity: 'minor',
      appliesWhen: { op: 'is', question: 'is-consumer', anyOf: ['yes'] },
      metWhen: { op: 'given', question: 'contact-point' },
      deemedWhen: { op: 'is', question: 'has-label', anyOf: ['yes'] },
    }),
    exampleRequirement({
      id: 'support',
      cites: 's.9(2)',
      phase: 'full',
      metWhen: { op: 'number', question: 'support-years', by: 'gte', to: 5 },
    }),
  ],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [],
  clocks: [],
  penalties: [],
  edgeCases: [],
  pending: [],
  notes: [],
  verifiedOn: '2026-11-22',
  sources: ['https://law.example.test/act'],
  confidence: 'high',
  confidenceBasis: 'Invented.',
  ...change,
});

export const exampleRequirement = (it: Partial<Requirement> & Pick<Requirement, 'id' | 'metWhen'>): Requirement => ({
  title: `The ${it.id}`,
  cites: 's.1',
  reads: `There is a ${it.id}.`,
  severity: 'major',
  evidence: [{ type: 'test-report' }],
  ...it,
});
