import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [
  { date: '2012-07-15', what: 'First edition', confidence: 'medium' },
  { date: '2023-06-01', what: 'Second edition', confidence: 'medium' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [];
