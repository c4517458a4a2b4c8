import type { Pack } from '#rules/engine/pack.ts';
import { careAndRecords } from './care-and-records.ts';
import { documents } from './documents.ts';
import { noticeAndRights } from './notice-and-rights.ts';
import { exclusions, inScope } from './scope.ts';

/** The California Consumer Privacy Act with the CPRA and the regulations of 2026. */
export const usCaCcpa: Pack = {
  id: 'us-ca-ccpa',
  version: '1.0.0',
  title: 'California Consumer Privacy Act as amended by the CPRA, with the regulations of 2026',
  shortTitle: 'California CCPA',
  citation: [
    'Cal. Civ. Code 1798.100-1798.199.100',
    '11 CCR 7000 et seq.',
    'Cal. Bus. & Prof. Code 22948.20 (voice feature of connected televisions)',
  ],
  markets: ['US-CA'],
  kind: 'law',
  force: 'mandatory',
  authority:
    'California Privacy Protection Agency (CalPrivacy) and Attorney General; private action after data breaches (1798.150)',
  status: 'In force since 1 January 2020',
  summary:
    'For-profit businesses over one of three thresholds tell Californians what they collect, serve their rights, let them refuse sale, sharing and some uses of sensitive data, and keep data safe. Since 2026 risky processing is assessed; audits by outsiders follow from 2028 by size. Employees and business contacts count as consumers.',
  bound:
    'For-profit businesses in California over one threshold, and their service providers and contractors by contract. Affiliates count only with common branding and sharing.',
  boundRoles: [],
  effectiveFrom: '2020-01-01',
  milestones: [
    { date: '2020-01-01', what: 'CCPA operative', confidence: 'high' },
    { date: '2020-07-01', what: 'Enforcement by the Attorney General', confidence: 'high' },
    { date: '2020-11-03', what: 'CPRA approved by voters', confidence: 'high' },
    { date: '2022-01-01', what: 'CPRA looks back to data collected from here', confidence: 'high' },
    { date: '2023-01-01', what: 'CPRA operative', confidence: 'high' },
    { date: '2023-07-01', what: 'Enforcement of the additions may start', confidence: 'high' },
    {
      date: '2025-01-01',
      what: 'Money figures indexed: revenue USD 26,625,000; fines 2,663 and 7,988; damages 107 to 799',
      confidence: 'high',
    },
    {
      date: '2025-09-23',
      what: 'Rules on audits, risk assessments and automated decisions approved',
      confidence: 'high',
    },
    { date: '2026-01-01', what: 'New rules in force; risk assessments start', confidence: 'high' },
    { date: '2026-01-01', what: 'SB 446: breach notice in 30 days', confidence: 'high' },
    {
      date: '2027-01-01',
      what: 'Duties on automated decisions; AB 566 on browser signals; next indexing',
      confidence: 'high',
    },
    { date: '2027-12-31', what: 'Risk assessments of processing begun before 2026 are done', confidence: 'high' },
    {
      date: '2028-04-01',
      what: 'First risk assessments submitted; audit certification above USD 100 million',
      confidence: 'high',
    },
    { date: '2029-04-01', what: 'Audit certification from USD 50 to 100 million', confidence: 'high' },
    { date: '2030-04-01', what: 'Audit certification under USD 50 million', confidence: 'high' },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements: [...noticeAndRights, ...careAndRecords],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [
    {
      event: 'request of a consumer',
      steps: ['10 business days: confirm', '45 days: answer (90 with a word)', 'opt-outs: 15 business days'],
      to: 'the consumer',
    },
    {
      event: 'data breach',
      steps: ['30 calendar days: people', '15 days after that: Attorney General, above 500 people'],
      to: 'Californians and the Attorney General',
    },
  ],
  penalties: [
    { for: 'Each violation', max: 'USD 2,663', cites: 'Cal. Civ. Code 1798.155' },
    { for: 'Intentional, or about minors', max: 'USD 7,988', cites: 'Cal. Civ. Code 1798.155' },
    {
      for: 'Data breach',
      max: 'Damages of USD 107 to 799 per consumer and incident',
      cites: 'Cal. Civ. Code 1798.150',
    },
  ],
  edgeCases: [
    {
      case: 'USD 10 million maker with 150,000 Californian accounts, no ads, no sale',
      result: 'Out: the limb of consumers needs buying, selling or sharing.',
    },
    {
      case: "USD 10 million maker that feeds 120,000 Californians' data to ad networks",
      result: 'In: sharing for cross-context advertising counts.',
    },
    {
      case: 'USD 40 million maker with ten Californian customers',
      result: 'In: the revenue limb is worldwide and enough alone.',
    },
    {
      case: 'Device data not tied to a person or household',
      result: 'Outside, but most data of home devices is linked to a household.',
    },
  ],
  pending: ['Figures are indexed again on 2027-01-01; AB 566 asks browsers for an opt-out signal from the same day.'],
  notes: [
    'Out by data: patient data under HIPAA, and data under the Gramm-Leach-Bliley, Fair Credit Reporting and Driver Privacy acts.',
    'The CPRA took devices out of the count and made the second limb about buying, selling or sharing.',
    'Sensitive: official numbers, account with credential, location within 1,850 feet, origin, citizenship, belief, union membership, private messages, genetic and biometric data, health, sex life, neural data.',
    'No automatic right to cure since 2023; 30 days only against claims for statutory damages.',
    'Often misread: the Act was AB 375 (2018 ch. 55); SB 1121 was its first clean-up of the same year.',
    'Often misread: the CPRA became operative on 2023-01-01; a trial court had put off enforcement of the rules of March 2023 to 2024-03-29, which the Court of Appeal undid on 2024-02-09.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.alstonprivacy.com/?p=5685',
    'https://www.mvalaw.com/data-points/california-amends-data-breach-notification-requirements',
  ],
  confidence: 'high',
  confidenceBasis: 'Settled statute; the regulations of 2026 and SB 446 through current secondary sources.',
};
