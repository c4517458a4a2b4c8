import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [
  {
    id: 'cis-assessment',
    name: 'CIS self-assessment',
    cites: 'CIS Controls v8.1',
    fields: ['Control', 'Safeguard', 'Implementation group', 'Implemented', 'Policy', 'Automated', 'Reported', 'Notes'],
  },
];

export const milestones: Pack['milestones'] = [
  { date: '2021-05-18', what: 'V8', confidence: 'high' },
  { date: '2024-06-25', what: 'V8.1 (Govern function added)', confidence: 'high' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [
  'The IoT guide says control by control which safeguards fit fleets of devices. Inventory and network segmentation weigh most; endpoint tools (10), mail and browser (9) and some safeguards on logs and accounts often cannot run on small devices and move to gateways or purchase terms.',
  'The guide speaks to enterprises that run IoT; makers use it to see what customers will ask.',
];
