import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [
  { date: '2016-08-08', what: 'In force' },
  { date: '2018-05-09', what: 'Transposition due' },
  { date: '2018-05-10', what: 'Applied' },
  { date: '2018-11-09', what: 'Operators of essential services to be identified', confidence: 'medium' },
  { date: '2024-10-18', what: 'Repealed' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [
  { case: "Customer asks for 'NIS compliance'", result: 'Point to NIS2; NIS1 no longer applies.' },
  {
    case: 'Entity was an operator of essential services before 16 January 2023',
    result: 'Member States may keep it as essential under NIS2 Art 3(1)(g).',
  },
];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [
  'Often misread: it was due for transposition on 9 May 2018 and applied from 10 May 2018, not from 24 May 2018.',
  'The United Kingdom keeps its own NIS Regulations 2018.',
];
