import type { Milestone, Pack } from '#rules/engine/pack.ts';

export const milestones: Milestone[] = [
  { date: '2024-08-30', what: 'Scheme policy (August 2024; day not verified)', confidence: 'low' },
  { date: '2024-09-30', what: 'IPA announces the scheme' },
  { date: '2025-03-25', what: 'Applications for STAR-1 open' },
  { date: '2025-05-21', what: 'First labels (26 applications)', confidence: 'medium' },
  { date: '2025-09-30', what: 'End of the reduced fee (JPY 110,000; since then JPY 198,000 with tax)' },
  { date: '2025-11-05', what: 'Memorandum with the United Kingdom signed' },
  {
    date: '2025-11-27',
    what: 'Draft STAR-3 criteria for communication equipment and network cameras out for comment until 12 December 2025',
  },
  { date: '2025-12-04', what: 'UK law counts STAR-1 as meeting its product security regime' },
  {
    date: '2026-01-01',
    what: 'Recognition with the UK in operation: a UK statement stands for three of the 16 STAR-1 items (S1.1-02, S1.1-05, S1.1-16)',
    confidence: 'high',
  },
  { date: '2026-06-01', what: 'Recognition with Singapore in effect', confidence: 'medium' },
];

export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'Software or cloud only',
    result: 'Out; hardware carries the label, though the companion app and needed services are looked at.',
  },
  { case: 'Bluetooth-only gadget without IP', result: 'Out.' },
  { case: 'Component module', result: 'Out; finished products only.', confidence: 'medium' },
  { case: 'Industrial sensor with IP', result: 'In; the scheme is not limited to consumers.' },
  {
    case: 'Holder of a UK statement',
    result:
      'Simplified STAR-1 procedure: the statement or its address stands for S1.1-02, S1.1-05 and S1.1-16, the other 13 items are still checked; English accepted, fee JPY 140,000.',
  },
];

export const pending: string[] = [
  'Opening of STAR-2, STAR-3 and STAR-4 by product type is not confirmed; announced for January 2026 onward (confidence low).',
  'A duty of government bodies to choose labelled products is being phased in (confidence medium).',
  'Numbers and topics of the STAR-1 items 7 to 16 come from memory and a partial Japanese list (confidence medium).',
];

export const notes: string[] = [
  'Fee for STAR-1: JPY 198,000 with tax; JPY 140,000 and English on the UK route.',
  'A label lasts at most two years.',
  'A product that meets a level is aligned with it, never compliant: it is not a law.',
];
