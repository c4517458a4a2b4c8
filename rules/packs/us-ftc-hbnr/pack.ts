import { all, any, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';
import { hipaaOrganisation } from '#rules/packs/shared/us-privacy.ts';
import { duties } from './duties.ts';

/** The FTC rule on breaches of health records outside HIPAA. */
export const usFtcHbnr: Pack = {
  id: 'us-ftc-hbnr',
  version: '1.0.0',
  title: 'FTC Health Breach Notification Rule',
  shortTitle: 'FTC health breach',
  citation: ['16 CFR Part 318', '89 FR 47028 (2024-05-30)', '42 U.S.C. 17937'],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Federal Trade Commission',
  status: 'In force since 24 September 2009, widened on 29 July 2024',
  summary:
    'Makers of health apps and wearables whose record can draw from more than one source tell people, the FTC and sometimes the media when health data is acquired without authorisation. Sharing it with advertisers without permission is a breach as well. HIPAA activities are out.',
  bound:
    'Vendors of personal health records, related entities and their service providers, when they do not act under HIPAA.',
  boundRoles: [],
  effectiveFrom: '2009-09-24',
  milestones: [
    { date: '2009-09-24', what: 'Rule in force (enforced from 2010-02-22)', confidence: 'high' },
    { date: '2021-09-15', what: 'Policy statement on health apps and devices', confidence: 'high' },
    { date: '2023-02-01', what: 'First case (GoodRx); Premom in May 2023', confidence: 'high' },
    { date: '2024-07-29', what: 'Amendments in force', confidence: 'high' },
  ],
  inScope: all(
    soldInUs,
    named(
      'health-record',
      'It is a personal health record, or you serve or link to vendors of such records',
      any(includes('personal-data-kinds', 'health-record'), includes('special-organisation', 'health-record-partner')),
      '16 CFR 318.2',
    ),
  ),
  exclusions: [
    {
      id: 'us-ftc-hbnr-x-hipaa',
      cites: '16 CFR 318.1(a)',
      reads: 'HIPAA covered entities, and others while they act as business associates, are out.',
      when: all(hipaaOrganisation, includes('special-circumstances', 'hipaa-activity')),
    },
  ],
  phases: {},
  requirements: duties,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'us-hbnr-notice',
      name: 'Health breach notice',
      cites: '16 CFR 318.6',
      fields: [
        'What happened',
        'Date of breach',
        'Date of discovery',
        'Third parties that acquired data',
        'Kinds of data',
        'Protective steps',
        'What we do',
        'Two or more ways to reach us',
      ],
    },
    {
      id: 'us-hbnr-form',
      name: 'FTC breach form',
      cites: '16 CFR 318.5(c)',
      fields: [
        'Entity',
        'Contact',
        'Dates of breach',
        'Date of discovery',
        'Individuals affected',
        'Kinds of data',
        'Description',
        'Safeguards',
        'Notices given',
        'States with 500 or more',
      ],
    },
  ],
  clocks: [
    {
      event: 'breach of unsecured health data',
      steps: [
        'without unreasonable delay, at most 60 calendar days: people',
        'from 500 people: FTC at the same time; below: yearly log within 60 days of the end of the year',
        'from 500 residents of a state: media',
      ],
      to: 'people, FTC, media',
    },
  ],
  penalties: [
    {
      for: 'Each violation',
      max: 'Up to USD 53,088 (level of 2025, unchanged in 2026 by OMB M-26-11)',
      cites: '16 CFR 318.7',
    },
  ],
  edgeCases: [
    {
      case: 'Wearable with an app that also takes typed-in data or a feed',
      result: 'In: the technical capacity to draw from more than one source is enough, used or not.',
    },
    { case: 'Single-sensor scale with no other input', result: 'Likely no health record: one source only.' },
    {
      case: 'Sharing cycle data with an ad network without permission',
      result: 'A breach: unauthorised disclosure counts, no hacker is needed.',
    },
    {
      case: "Same maker's clinic programme under a business associate agreement",
      result: 'HIPAA for that activity, this rule for the retail one.',
    },
  ],
  pending: [],
  notes: ['Data secured by the methods HHS recognises is outside the notice duty.'],
  verifiedOn: '2026-11-22',
  sources: ['https://regulations.justia.com/regulations/fedreg/2024/05/30/2024-10855.html'],
  confidence: 'high',
  confidenceBasis: 'Text of the amendments of 2024 in the Federal Register.',
};
