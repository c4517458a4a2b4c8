import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [
  { date: '2019-10-31', what: 'Second edition' },
  { date: '2024-02-23', what: 'Amendment 1', confidence: 'medium' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = ['Often misread: it is a standard of ISO alone, not of ISO/IEC.'];
