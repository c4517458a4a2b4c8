import type { Milestone } from '#rules/engine/pack.ts';

export const milestones: Milestone[] = [
  { date: '2020-10-07', what: 'Scheme launched' },
  { date: '2021-04-13', what: 'TS RG-SEC applies to new routers (level 1)' },
  { date: '2021-10-06', what: 'Recognition with Finland (level 3 and above)', confidence: 'medium' },
  { date: '2022-05-02', what: 'Old router models must comply too' },
  { date: '2022-10-20', what: 'Recognition with Germany: level 2 and above; the BSI label counts as level 2' },
  { date: '2023-09-01', what: 'SBOM expected for levels 3 and 4', confidence: 'medium' },
  { date: '2024-03-19', what: 'Recognition arrangement with the Connectivity Standards Alliance' },
  { date: '2024-10-16', what: 'Arrangement with Korea signed, that with Germany renewed' },
  {
    date: '2025-01-01',
    what: 'Arrangement with Korea in effect: CIC Basic and above counts as level 3, level 3 and above as CIC Basic',
  },
  {
    date: '2025-04-01',
    what: 'Applications for levels 1 and 2 need prior review by an approved laboratory; home-gateway method compulsory for routers',
  },
  { date: '2025-10-22', what: 'Memorandum with the United Kingdom' },
  { date: '2025-10-23', what: 'Statement of the Global Cybersecurity Labelling Initiative (11 participants)' },
  {
    date: '2026-01-01',
    what: 'Memorandum with the UK in effect: the label satisfies the UK regime; UK products get a simplified level 1 application',
  },
  { date: '2026-06-01', what: 'Recognition with JC-STAR of Japan in effect (signed March 2026)', confidence: 'medium' },
  {
    date: '2027-12-31',
    what: 'Residential routers to meet level 2 by 2027 (announced 2 March 2026; IP cameras under study)',
    confidence: 'medium',
  },
];

export const pending: string[] = [
  'Legal text and exact day for level 2 of routers; judged here from 1 January 2028.',
  'Possible mandatory level 2 for IP cameras.',
  'Finland issues no new labels, so that route serves only labels already held.',
  'The level table of the recognition with Japan and with the Connectivity Standards Alliance is not confirmed (confidence medium).',
  'The lists of provisions for levels 1 and 2 come from memory and older material (confidence medium).',
];
