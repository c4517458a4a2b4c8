import type { Pack, PackDocument } from '#rules/engine/pack.ts';

export const documents: PackDocument[] = [
  {
    id: 'ir8425-matrix',
    name: 'Conformance matrix',
    cites: 'NIST IR 8425, documentation 1c',
    fields: ['Outcome', 'Part', 'Met', 'How', 'Evidence', 'Reason if not met', 'Reviewer', 'Date'],
  },
];

export const milestones: Pack['milestones'] = [
  { date: '2022-09-20', what: 'IR 8425 final', confidence: 'medium' },
  {
    date: '2024-09-10',
    what: 'IR 8425A for consumer-grade routers final; the router listing of the FCC of 2026 borrows its definition',
    confidence: 'medium',
  },
];

export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'App and cloud of the device',
    result: 'In scope as parts: the profile is for the whole product, not for the device alone.',
  },
];

/** What may change. */
export const pending: string[] = [
  'NIST is expected to revise IR 8425 to match IR 8259r1 of April 2026. The Cyber Trust Mark has to follow its changes.',
];

export const notes: string[] = [
  'The codes of the outcomes (AI-1 to PEA-1e) are ours; the report numbers its outcomes under each heading.',
  'Voluntary for everybody else, binding for whoever holds the US Cyber Trust Mark.',
];
