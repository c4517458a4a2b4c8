import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [
  {
    id: 'iso-soa',
    name: 'Statement of applicability',
    cites: 'ISO/IEC 27001 clause 6.1.3',
    fields: ['Control id', 'Applicable or not', 'Reason', 'State of implementation'],
    note: 'Issued by the organisation.',
  },
];

export const milestones: Pack['milestones'] = [
  { date: '2022-10-25', what: 'Third edition published' },
  { date: '2024-02-23', what: 'Amendment 1 on climate', confidence: 'medium' },
  { date: '2025-10-31', what: 'End of transition from the 2013 edition' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [
  'The list of controls gives our names for the 93 controls of Annex A, by theme.',
  'Often misread: the standards named with it do not cover everything. Only 27001 and 22301 can be certified, the others are guidance; for IoT there are 27400, 27402, 27403 and 27404.',
];
