import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [
  {
    id: 'ssdf-record',
    name: 'SSDF conformance record',
    cites: 'SP 800-218',
    fields: ['Practice', 'Task', 'How it is met', 'Tool', 'Link to evidence', 'Owner', 'Gaps', 'Date'],
  },
];

export const milestones: Pack['milestones'] = [
  { date: '2022-02-03', what: 'V1.1 final', confidence: 'high' },
  { date: '2024-07-26', what: 'SP 800-218A', confidence: 'medium' },
  { date: '2025-12-17', what: 'V1.2 initial public draft, comments to 2026-01-30', confidence: 'high' },
];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [];

/** What may change. */
export const pending: string[] = [
  'The draft v1.2 of December 2025 adds and renames items; comments closed on 30 January 2026.',
];

export const notes: string[] = ['Version 1.1 has 19 practices; PW.3 was folded into PW.4.'];
