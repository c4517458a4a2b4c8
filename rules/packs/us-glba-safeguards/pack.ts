import { all, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';
import { requirements } from './requirements.ts';

/** The FTC's Safeguards Rule under Gramm-Leach-Bliley. */
export const usGlbaSafeguards: Pack = {
  id: 'us-glba-safeguards',
  version: '1.0.0',
  title: 'Gramm-Leach-Bliley Safeguards Rule (FTC)',
  shortTitle: 'GLBA Safeguards',
  citation: ['16 CFR Part 314', '15 U.S.C. 6801-6809', 'Privacy Rule: 16 CFR 313, Regulation P: 12 CFR 1016'],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority:
    'FTC for financial institutions that are no banks; bank regulators, SEC and CFTC have versions of their own',
  status: 'In force since 23 May 2003, in detail since 9 June 2023',
  summary:
    'Financial institutions under the FTC keep a written security programme for customer data with access control, encryption, a second factor, tests and oversight of vendors. Larger breaches are told to the FTC within 30 days. A device maker is one when it grants credit of its own.',
  bound:
    'Lenders, retailers with own credit, finders, payment-plan providers and the like. A maker is one if it engages in such activity to a significant extent, for example by its own instalment credit.',
  boundRoles: [],
  effectiveFrom: '2003-05-23',
  milestones: [
    { date: '2003-05-23', what: 'First Safeguards Rule in force', confidence: 'high' },
    { date: '2022-01-10', what: 'Amendments of 2021 in force in part', confidence: 'high' },
    { date: '2023-06-09', what: 'Detailed requirements in force', confidence: 'high' },
    { date: '2024-05-13', what: 'Duty to notify the FTC in force', confidence: 'high' },
  ],
  inScope: all(
    soldInUs,
    named(
      'ftc-financial-institution',
      'You are a financial institution supervised by the FTC',
      includes('special-organisation', 'ftc-financial-institution'),
      '16 CFR 314.1(b)',
    ),
  ),
  exclusions: [
    {
      id: 'us-glba-x-bank',
      cites: '16 CFR 314.1(b)',
      reads: 'Banks and credit unions are under the version of their own regulator.',
      when: includes('special-organisation', 'bank'),
    },
  ],
  phases: {},
  requirements,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'us-glba-event-form',
      name: 'FTC notification event form',
      cites: '16 CFR 314.4(j)',
      fields: [
        'Institution',
        'Contact',
        'Kinds of data',
        'Date or range',
        'Consumers affected',
        'Description',
        'Delay by law enforcement',
      ],
    },
    {
      id: 'us-glba-board-report',
      name: 'Board report',
      cites: '16 CFR 314.4(i)',
      fields: [
        'Status of the programme',
        'Risk assessment',
        'Decisions on controls',
        'Service providers',
        'Test results',
        'Events',
        'Response of management',
        'Changes',
      ],
    },
  ],
  clocks: [
    {
      event: 'unencrypted data of 500 or more consumers acquired',
      steps: ['30 days from discovery'],
      to: 'FTC',
    },
  ],
  penalties: [
    {
      for: 'Breach',
      max: 'Injunction and consent order; USD 53,088 per violation of an order; no direct penalty for a first violation (confidence medium)',
      cites: '15 U.S.C. 45',
    },
  ],
  edgeCases: [
    { case: 'Appliance maker sells on its own 24-month credit', result: 'In: it extends credit itself.' },
    { case: "Maker takes cards or a bank's pay-later button", result: 'Out: someone else is the lender.' },
    {
      case: 'Maker hosts data for a bank',
      result: 'Not directly; duties come by contract (314.4(f) and bank guidance bind through the institution).',
    },
  ],
  pending: [],
  notes: [
    'Below 5,000 consumers no written risk assessment, no test schedule, no written incident plan and no board report (314.6).',
    'Merely accepting cards or lay-away is no financial activity for this rule.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://www.govinfo.gov/content/pkg/FR-2025-01-17/html/2025-01361.htm'],
  confidence: 'high',
  confidenceBasis: 'Settled rule text; the figures of penalties are of medium confidence.',
};
