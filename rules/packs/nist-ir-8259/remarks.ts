import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [
  {
    id: 'ir8259-log',
    name: '8259 activity log',
    cites: 'NISTIR 8259',
    fields: ['Activity', 'Decision', 'Inputs', 'Owner', 'Date', 'What triggers a review'],
  },
];

export const milestones: Pack['milestones'] = [
  { date: '2020-05-29', what: '8259 and 8259A final', confidence: 'high' },
  { date: '2021-08-25', what: '8259B final', confidence: 'medium' },
  { date: '2025-05-13', what: '8259r1 first public draft', confidence: 'low' },
  {
    date: '2025-09-30',
    what: '8259r1 second draft (adds Activity 0, splits one activity); comments extended to 2025-12-10',
    confidence: 'medium',
  },
  { date: '2026-04-15', what: '8259r1 final (April 2026; day not verified)', confidence: 'medium' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [];

/** What may change. */
export const pending: string[] = ['A revision of IR 8425 to match 8259r1 is to be expected.'];

export const notes: string[] = [
  'The numbering of the activities in the final r1 was not read; the numbers of 2020 are kept until it is.',
];
