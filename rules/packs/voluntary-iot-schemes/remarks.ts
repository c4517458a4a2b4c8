import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [
  { date: '2023-01-01', what: 'EN 17927 published', confidence: 'medium' },
  { date: '2025-09-01', what: 'PSA Certified handed to GlobalPlatform', confidence: 'medium' },
  {
    date: '2026-04-01',
    what: 'IoXt named lead administrator for the US Cyber Trust Mark (April 2026; day not verified)',
    confidence: 'medium',
  },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [
  { case: 'Chip certificate only', result: 'Supports device claims but does not replace device assessment.' },
];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [];
