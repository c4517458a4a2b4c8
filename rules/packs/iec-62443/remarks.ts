import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [
  { date: '2018-01-15', what: '4-1 published', confidence: 'medium' },
  { date: '2019-02-27', what: '4-2 published' },
  { date: '2026-03-21', what: 'Enquiry on EN IEC 62443-4-2 amendment opens', confidence: 'medium' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [
  { case: 'Consumer gadget in a home', result: 'Use EN 303 645 instead.' },
  {
    case: 'Industrial gateway also sold to consumers',
    result: 'Both apply; 4-2 FR 1 answers also serve EN 303 645 5.1.',
  },
];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [];
