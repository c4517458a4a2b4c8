import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [
  { date: '2022-06-07', what: '27400 published', confidence: 'medium' },
  { date: '2023-11-15', what: '27402 published', confidence: 'medium' },
  { date: '2024-06-01', what: '27403 (home IoT)', confidence: 'medium' },
  { date: '2025-10-01', what: '27404 labelling framework' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [];
