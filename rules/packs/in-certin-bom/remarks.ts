import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [
  { date: '2024-10-03', what: 'Version 1.0', confidence: 'medium' },
  { date: '2025-07-09', what: 'Version 2.0' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'Consumer-only product',
    result: 'Not asked for, but one SBOM per release serves this, Singapore levels 3-4 and CCTV rules.',
  },
];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [
  'There are 21 minimum data fields: name, version, supplier, licence, origin, dependencies, vulnerabilities, patch status, dates, criticality, hashes and more.',
];
