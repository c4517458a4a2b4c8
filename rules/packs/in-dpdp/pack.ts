import type { Pack } from '#rules/engine/pack.ts';
import { duties } from './duties.ts';
import { bindingFrom, exclusions, inScope, transitions } from './scope.ts';
import { specialDuties } from './special-duties.ts';

/** The Indian Digital Personal Data Protection Act with its Rules of 2025. */
export const inDpdp: Pack = {
  id: 'in-dpdp',
  version: '1.0.1',
  title: 'India Digital Personal Data Protection Act 2023 and Rules 2025',
  shortTitle: 'India DPDP',
  citation: [
    'Digital Personal Data Protection Act, 2023 (Act 22 of 2023)',
    'Digital Personal Data Protection Rules, 2025 (notified 13 November 2025)',
  ],
  markets: ['IN'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Ministry of Electronics and Information Technology; Data Protection Board of India',
  status: 'Made and partly in force; the main duties start on 13 May 2027',
  summary:
    'Whoever decides on digital personal data of people in India gives an itemised notice, takes consent or relies on a listed use, keeps a minimum of safeguards, tells everyone of every breach, and gets verifiable consent of a parent for anyone under 18. The duties start 18 months after the Rules of November 2025.',
  bound:
    'Data fiduciaries processing digital personal data in India, or abroad when offering goods or services to people in India. Processors are bound through contracts. No size exemption except what the Government notifies for start-ups and small classes (s.17(3)).',
  boundRoles: [],
  effectiveFrom: bindingFrom,
  milestones: [
    { date: '2023-08-11', what: 'Presidential assent' },
    {
      date: '2025-11-13',
      what: 'Rules notified; rules 1, 2, 17-21 and Board provisions in force (some sources count 14 November)',
      confidence: 'medium',
    },
    { date: '2026-01-22', what: 'MeitY floats shortening of some deadlines; no adopted amendment found' },
    { date: '2026-11-13', what: 'Rule 4 and s.6(9): consent managers', confidence: 'medium' },
    {
      date: '2027-05-13',
      what: 'Rules 3, 5-16, 22, 23 and the operative sections: notices, security, breach, erasure, children, rights, transfers',
      confidence: 'medium',
    },
  ],
  inScope,
  exclusions,
  transitions,
  phases: {},
  requirements: [...duties, ...specialDuties],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'in-notice',
      name: 'DPDP notice',
      cites: 'DPDP Rules rule 3',
      fields: [
        'Itemised personal data',
        'Specified purposes and goods or services enabled',
        'Link and means to withdraw, exercise rights, complain',
      ],
    },
    {
      id: 'in-breach',
      name: 'Breach intimation',
      cites: 'DPDP Rules rule 7',
      fields: [
        'Nature, extent, timing, place',
        'Likely consequences',
        'Measures',
        'What people can do',
        'Contact',
        'Cause and person responsible (within 72 hours, to the Board)',
        'Remedial steps and report of intimations (within 72 hours, to the Board)',
      ],
    },
  ],
  clocks: [
    {
      event: 'Personal data breach, whatever the risk',
      steps: [
        'Everyone concerned and the Board without delay',
        'Details within 72 hours of awareness, or longer if allowed',
      ],
      to: 'the people concerned; Data Protection Board',
    },
    { event: 'Grievance', steps: ['Answer within 90 days'], to: 'the person' },
    {
      event: 'Erasure after three years of inactivity (large named classes)',
      steps: ['Notice 48 hours before'],
      to: 'the person',
    },
  ],
  penalties: [
    { for: 'Security safeguards', max: 'Up to INR 250 crore' },
    { for: 'Breach notice, or duties to children', max: 'Up to INR 200 crore each' },
    { for: 'Duties of a significant data fiduciary', max: 'Up to INR 150 crore' },
    { for: 'Other breaches', max: 'Up to INR 50 crore' },
    { for: 'Duties of users', max: 'Up to INR 10,000' },
  ],
  edgeCases: [
    { case: 'Non-personal sensor data', result: 'Out' },
    { case: 'Paper data later digitised', result: 'In' },
    { case: 'Data the person made public', result: 'Out (s.3(c)(ii))' },
    {
      case: 'Foreign maker profiling Indian users with no offer of goods or services there',
      result: 'Out, unlike an earlier draft',
    },
    { case: 'Under-18 user of a toy', result: 'Child: parental consent, no behavioural monitoring' },
    { case: 'Voluntarily given data for a stated purpose', result: 'Legitimate use (s.7(a)) may replace consent' },
  ],
  pending: [
    'An amendment may move 13 May 2027: the ministry floated 12 months for significant fiduciaries and three months for the one-year log rule; not found adopted (confidence medium).',
    'No list of significant data fiduciaries was found.',
    'Some sources count 14 November 2025, so 14 May 2027 (confidence medium).',
  ],
  notes: [
    'One web source says the Rules were notified on 15 March 2026; it contradicts the gazette and is disregarded.',
    'There is no relief by size except what the Government notifies for start-ups and small classes (s.17(3)).',
    'Processors are bound through contracts only.',
    'Data given of the own accord for a stated purpose may be used without consent (s.7(a)).',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://www.meity.gov.in'],
  confidence: 'medium',
  confidenceBasis:
    'The phases come from notes of law firms and the press; content of sections and rules from own knowledge.',
};
