import type { Pack } from '#rules/engine/pack.ts';
import { parents } from './parents.ts';
import { protection } from './protection.ts';
import { exclusions, inScope } from './scope.ts';

/** The US children's online privacy act with its rule, as amended in 2025. */
export const usCoppa: Pack = {
  id: 'us-coppa',
  version: '1.0.2',
  title: "Children's Online Privacy Protection Act and Rule",
  shortTitle: 'COPPA',
  citation: ['15 U.S.C. 6501-6506', '16 CFR Part 312', '90 FR 16918 (22 April 2025)'],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Federal Trade Commission; state attorneys general',
  status: 'In force as amended',
  summary:
    'Online services, apps and connected products directed to children under 13, or that know of one, tell parents, get their verifiable consent before collecting, and keep the data safe and no longer than needed. Since 22 April 2026 sharing needs consent of its own, and a written security programme and retention policy are due.',
  bound:
    'Commercial operators of online services, apps and connected products directed to under-13s, or with actual knowledge that they collect from one; foreign operators that sell into the United States too.',
  boundRoles: [],
  effectiveFrom: '2000-04-21',
  milestones: [
    { date: '2000-04-21', what: 'Rule in force', confidence: 'high' },
    {
      date: '2013-07-01',
      what: '2013 amendments (geolocation, voice, identifiers; connected toys)',
      confidence: 'high',
    },
    { date: '2025-04-22', what: '2025 amendments published', confidence: 'high' },
    { date: '2025-06-23', what: 'Amendments effective', confidence: 'high' },
    {
      date: '2025-09-02',
      what: 'FTC/DOJ v. Apitor (robot toy, location through SDK), USD 500,000 suspended',
      confidence: 'high',
    },
    {
      date: '2026-04-22',
      what: 'Compliance date for the amendments (safe-harbour programmes had earlier dates)',
      confidence: 'high',
    },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements: [...parents, ...protection],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'coppa-online-notice',
      name: 'Online notice',
      cites: '16 CFR 312.4(d)',
      fields: [
        'Operators and contact',
        'Contact',
        'Kinds of data',
        'Uses',
        'Recipients and their categories',
        'Purposes',
        'Use of persistent identifiers',
        'Use of voice files',
        'Retention policy',
        'Rights of parents',
      ],
    },
    {
      id: 'coppa-direct-notice',
      name: 'Direct notice',
      cites: '16 CFR 312.4(c)',
      fields: [
        'How you got the contact',
        'Data sought',
        'Uses',
        'Third parties and why',
        'Separate consent to sharing',
        'Way to consent',
        'Deletion without a reply',
        'Link to the notice',
      ],
    },
    {
      id: 'coppa-retention-policy',
      name: 'Retention policy',
      cites: '16 CFR 312.10',
      fields: ['Kind of data', 'Purpose', 'Need', 'Time of deletion'],
    },
  ],
  clocks: [],
  penalties: [
    { for: 'Each violation', max: 'Up to USD 53,088 (level of 2025, unchanged in 2026)', cites: '15 U.S.C. 45(m)' },
  ],
  edgeCases: [
    {
      case: 'Robot toy whose app needs location',
      result: 'In scope: precise location is personal information; SDK collection is attributed to the operator.',
    },
    {
      case: 'Baby monitor used by parents',
      result: 'Usually out: collects from adults about a child; COPPA is about collection from children.',
    },
    {
      case: 'Smart speaker answering a child, audio deleted at once',
      result: 'In scope, with the voice exception: 312.5(c)(9) spares consent if only used to answer and deleted.',
    },
    { case: 'Offline toy', result: 'Out: no online collection.' },
  ],
  pending: [
    'State laws on minors without an entry of their own here: the New York Child Data Protection Act (in force since 20 June 2025, names connected devices, users under 18) and the age-appropriate design code of Vermont (Act 63, from 1 January 2027).',
  ],
  notes: [
    'Toys that never send data online are out.',
    'Products for everybody without actual knowledge are out; services for mixed ages may ask for the age first.',
    'Personal information since 2025 also holds biometric identifiers (finger, face, voice, gait, retina) and official numbers; name, contact, precise location, voice, pictures and persistent identifiers were there before.',
    'What a software kit in the app collects counts as collected by the operator (Apitor, 2025).',
    'Consent may now also be had by text message, knowledge questions, or comparing face and identity card with deletion afterwards.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://www.ecfr.gov/current/title-16/part-312', 'https://www.federalregister.gov/citation/90-FR-16918'],
  confidence: 'high',
  confidenceBasis: 'Several independent current sources agree on the rule as amended and its dates.',
};
