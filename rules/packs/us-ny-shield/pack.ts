import { atMostNumber, includes } from '#rules/engine/language.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { newYorkPrivateInformation } from '#rules/packs/shared/personal-data.ts';
import { informs } from '#rules/packs/shared/serves.ts';
import { programme } from './programme.ts';

const notices: Requirement[] = [
  {
    id: 'shd-13',
    title: 'Residents told within 30 days',
    cites: 'N.Y. Gen. Bus. Law 899-aa(2)',
    reads: 'Residents are told within 30 days of discovery; only law enforcement can delay it.',
    section: 'Breach notice (899-aa)',
    from: '2024-12-21',
    metWhen: atMostNumber('breach-people-days', 30),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'procedure' }],
    feeds: ['us-ny-breach-notice'],
    serves: informs('ccp-20'),
  },
  {
    id: 'shd-14',
    title: 'State agencies told',
    cites: 'N.Y. Gen. Bus. Law 899-aa(8)(a)',
    reads:
      'The Attorney General, the Department of State and the State Police are told; the Department of Financial Services as well when it regulates you.',
    section: 'Breach notice (899-aa)',
    metWhen: includes('breach-response', 'new-york-agencies'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'procedure' }],
    feeds: ['us-ny-portal-report'],
  },
  {
    id: 'shd-15',
    title: 'Consumer reporting agencies told',
    cites: 'N.Y. Gen. Bus. Law 899-aa(8)(b)',
    reads: 'Above 5,000 residents the consumer reporting agencies are told.',
    section: 'Breach notice (899-aa)',
    metWhen: includes('breach-response', 'credit-agencies'),
    severity: 'minor',
    evidence: [{ type: 'policy' }, { type: 'procedure' }],
  },
];

/** New York's law on breach notice and data security. */
export const usNyShield: Pack = {
  id: 'us-ny-shield',
  version: '1.0.1',
  title: 'New York SHIELD Act',
  shortTitle: 'New York SHIELD',
  citation: [
    'N.Y. Gen. Bus. Law 899-aa, 899-bb (L. 2019 ch. 117, S5575B)',
    'Amended in December 2024 (S2659B, S2376B) and February 2025 (S804)',
  ],
  markets: ['US-NY'],
  kind: 'law',
  force: 'mandatory',
  authority: 'New York Attorney General',
  status: 'In force since 23 October 2019, the security programme since 21 March 2020',
  summary:
    'Whoever holds private information of New Yorkers in computers, wherever the business is, keeps a data security programme with administrative, technical and physical safeguards. Breaches are told to residents within 30 days and to state agencies. Compliance with HIPAA, Gramm-Leach-Bliley or 23 NYCRR 500 stands in for the programme.',
  bound:
    'Any person or business that owns or licenses computerised private information of a New York resident, wherever located.',
  boundRoles: [],
  effectiveFrom: '2019-10-23',
  milestones: [
    { date: '2019-07-25', what: 'Signed', confidence: 'high' },
    { date: '2019-10-23', what: 'Changes to breach notice in force', confidence: 'high' },
    { date: '2020-03-21', what: 'Security programme in force', confidence: 'high' },
    { date: '2024-12-21', what: 'Notice in 30 days; Department of Financial Services added', confidence: 'high' },
    { date: '2025-02-14', what: 'Notice to that department only from those it regulates', confidence: 'high' },
    {
      date: '2025-03-21',
      what: 'Medical and health-insurance information become private information',
      confidence: 'high',
    },
  ],
  inScope: newYorkPrivateInformation,
  exclusions: [],
  phases: {},
  requirements: [...programme, ...notices],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'us-ny-breach-notice',
      name: 'New York breach notice',
      cites: 'N.Y. Gen. Bus. Law 899-aa(7)',
      fields: [
        'Contact',
        'Telephone numbers and sites of regulators',
        'Kinds of data accessed',
        'Dates',
        'Description',
      ],
    },
    {
      id: 'us-ny-portal-report',
      name: "Report on the Attorney General's portal",
      cites: 'N.Y. Gen. Bus. Law 899-aa(8)(a)',
      fields: [
        'Entity',
        'Dates',
        'Residents affected',
        'Template of the notice',
        'Content',
        'Notice to consumer reporting agencies',
      ],
    },
  ],
  clocks: [
    {
      event: 'data breach',
      steps: ['30 days from discovery: residents', 'with it: state agencies'],
      to: 'residents, Attorney General, Department of State, State Police',
    },
  ],
  penalties: [
    {
      for: 'Security programme',
      max: 'Up to USD 5,000 per violation; no private action',
      cites: 'N.Y. Gen. Bus. Law 899-bb',
    },
    {
      for: 'Breach notice, knowing or reckless',
      max: 'The greater of USD 5,000 or up to USD 20 per failed notice (together at most USD 250,000), besides actual losses',
      cites: 'N.Y. Gen. Bus. Law 899-aa',
    },
  ],
  edgeCases: [
    {
      case: 'Texan maker with New York app accounts (e-mail and password)',
      result: 'In: user name or e-mail with password is private information; no presence is needed.',
    },
    { case: 'Only names and addresses', result: 'Out: no private information without a listed element.' },
    { case: 'Smart lock with face templates', result: 'In: biometric data is listed.' },
    {
      case: 'Wearable with health readings since 2025-03-21',
      result: 'In where it is medical information tied to a person; the list was extended.',
    },
  ],
  pending: [],
  notes: [
    'Deemed compliance (shd-00, for information): whoever complies with HIPAA/HITECH, Gramm-Leach-Bliley, 23 NYCRR 500 or another listed regime is deemed to keep the programme of 899-bb (899-bb(1)(a), (2)(b)(i)). Breach notices stay due.',
    'Small businesses (under 50 staff, or under USD 3 million revenue in each of three years, or under USD 5 million assets) scale the safeguards to their size.',
    'Often miscited: the bill is S5575B (L. 2019 ch. 117). Its changes to breach notices started on 2019-10-23, the security programme on 2020-03-21.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://www.dataprotectionreport.com/2025/02/new-york-changes-data-breach-law-in-december-and-february/'],
  confidence: 'high',
  confidenceBasis: 'Settled statute; the amendments of 2024 and 2025 through a current secondary source.',
};
