import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [
  { date: '2018-10-23', what: '29147 second edition', confidence: 'medium' },
  { date: '2019-10-30', what: '30111 second edition', confidence: 'medium' },
  { date: '2024-04-29', what: 'Named in UK Regulations Schedule 2' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [];
