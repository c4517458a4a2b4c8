import type { Pack } from '#rules/engine/pack.ts';
import { articles } from './articles.ts';
import { exclusions, inScope, transitions } from './scope.ts';

/** The federal data protection law of the United Arab Emirates. */
export const aePdpl: Pack = {
  id: 'ae-pdpl',
  version: '1.0.2',
  title: 'UAE Personal Data Protection Law (Federal Decree-Law 45 of 2021)',
  shortTitle: 'UAE PDPL',
  citation: ['Federal Decree-Law No. 45 of 2021', 'Federal Decree-Law No. 44 of 2021 (UAE Data Office)'],
  markets: ['AE'],
  kind: 'law',
  force: 'mandatory',
  authority: 'UAE Data Office',
  status: 'In force; executive regulations not found published up to mid-2026',
  summary:
    'The federal law of the Emirates asks for consent or another listed ground, the usual principles, security, breach notices, rights, records and safeguards for transfers. Practical enforcement waits for executive regulations; after them firms get six months to adjust.',
  bound:
    'Controllers and processors in the UAE, and abroad when processing data of people in the UAE. DIFC, ADGM and health-data free-zone regimes and government data are outside.',
  boundRoles: [],
  effectiveFrom: '2022-01-02',
  milestones: [
    { date: '2021-09-20', what: 'Issued' },
    { date: '2022-01-02', what: 'In force' },
    {
      date: '2026-06-30',
      what: 'Executive regulations still not found; firms get six months after publication to adjust',
      confidence: 'medium',
    },
  ],
  inScope,
  exclusions,
  transitions,
  phases: {},
  requirements: articles,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'ae-breach-notice',
      name: 'Breach notification to the Data Office',
      cites: 'Federal Decree-Law 45/2021 Art 9',
      fields: [
        'Nature, form, reasons, number of records',
        'Data protection officer contact',
        'Likely effects',
        'Measures taken or proposed',
        'Breach documentation',
      ],
      note: 'Exact form and time limit wait for the executive regulations (confidence medium).',
    },
    {
      id: 'ae-ropa',
      name: 'Record of personal data',
      cites: 'Federal Decree-Law 45/2021 Arts 7-8',
      fields: [
        'Controller and DPO',
        'Data categories',
        'Persons with access',
        'Times, limits, scope and purposes',
        'Erasure or change mechanism',
        'Cross-border movement',
        'Security measures',
      ],
    },
  ],
  clocks: [
    {
      event: 'Personal data breach',
      steps: ['Time to be set by the executive regulations'],
      to: 'UAE Data Office; the people concerned',
    },
  ],
  penalties: [
    { for: 'Breaches of the law', max: 'Administrative sanctions, to be set by decision of the Council of Ministers' },
  ],
  edgeCases: [
    { case: 'Company in DIFC', result: 'DIFC Data Protection Law 2020 (as amended 2025) instead' },
    {
      case: 'Health data already under the federal health-data law',
      result: 'Out of PDPL; localisation in the health law',
    },
    { case: 'Credit data', result: 'Sector law' },
    { case: 'Foreign maker with UAE users', result: 'In' },
    { case: 'IoT service', result: 'TDRA policy still applies in parallel' },
  ],
  pending: ['The day of the executive regulations, and with it the start of the six months, is open.'],
  notes: [
    'DIFC, ADGM and Dubai Healthcare City have data protection law of their own; health data is under the federal health-data law, credit data under sector law.',
    'A few sources wrongly say the executive regulations came in 2024 (confidence medium).',
    'The IoT policy of the telecom regulator applies beside this law.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://u.ae'],
  confidence: 'medium',
  confidenceBasis: 'List of articles and secondary notes; the articles themselves were not read.',
};
