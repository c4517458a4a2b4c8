import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [];

export const milestones: Pack['milestones'] = [{ date: '2019-11-19', what: 'Published' }];

export const penalties: Penalty[] = [];

export const edgeCases: Pack['edgeCases'] = [{ case: 'Vendor of a chip, no software', result: 'Of limited use.' }];

/** What may change. */
export const pending: string[] = [];

export const notes: string[] = [
  'The study groups its practices under people, processes and technologies; the ids are ours.',
  'ENISA has been called European Union Agency for Cybersecurity since June 2019.',
];
