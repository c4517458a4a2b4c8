import type { Pack } from '#rules/engine/pack.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';
import { persons } from './roles.ts';
import { bindingFrom, exclusions, inScope, transitions } from './scope.ts';
import { standard } from './standard.ts';

/** Australia: the security standard for smart devices under the Cyber Security Act 2024. */
export const auSmartDevices: Pack = {
  id: 'au-smart-devices',
  version: '1.0.1',
  title: 'Australian mandatory security standards for smart devices',
  shortTitle: 'AU smart devices',
  citation: [
    'Cyber Security Act 2024 (Cth), No. 98 of 2024, Part 2 (ss.12-24)',
    'Cyber Security (Security Standards for Smart Devices) Rules 2025, F2025L00276',
  ],
  markets: ['AU'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Secretary of the Department of Home Affairs (notices); Minister (public notification)',
  status: 'In force since 4 March 2026',
  summary:
    'Consumer devices that can connect may be supplied in Australia only without shared default passwords, with a published contact for security issues and a published support period. The manufacturer issues a statement of compliance; suppliers supply with it. No foreign label or statement stands in.',
  bound:
    'Manufacturers and suppliers in the sense of the Australian Consumer Law, anywhere, who know or could be expected to know that a consumer in Australia will acquire the product. Importers are caught when they supply or count as manufacturer, for example where the maker has no office in Australia.',
  boundRoles: persons,
  effectiveFrom: bindingFrom,
  milestones: [
    { date: '2024-11-29', what: 'Royal Assent' },
    { date: '2025-03-04', what: 'Rules registered; their Part 1 begins' },
    { date: '2025-05-30', what: 'Reporting of ransomware payments (Part 3 of the Act) begins', confidence: 'medium' },
    {
      date: '2025-11-29',
      what: 'Latest day for Part 2 of the Act to begin, 12 months after assent',
      confidence: 'medium',
    },
    { date: bindingFrom, what: 'Part 2 and Schedule 1 of the Rules begin: the security standard binds' },
  ],
  inScope,
  exclusions,
  transitions,
  phases: {},
  requirements: [...standard, ...duties],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [
    {
      event: 'Ransomware or extortion payment',
      steps: ['72 h from the payment, or from learning of it: report'],
      to: 'The designated Commonwealth body (Part 3 of the Act)',
    },
  ],
  penalties: [
    {
      for: 'Breach of Part 2',
      max: 'No civil penalty: compliance notice, stop notice, recall notice, each after at least 10 days for representations, one building on the other',
      cites: 'Cyber Security Act 2024 (Cth), ss.17-19',
    },
    {
      for: 'Not obeying a recall notice',
      max: 'Public naming of entity, product, failure and risk',
      cites: 'Cyber Security Act 2024 (Cth), s.20; Smart Devices Rules 2025, s.11',
    },
    { for: 'Review', max: 'Internal review of notices is available', cites: 'Cyber Security Act 2024 (Cth), s.22' },
  ],
  edgeCases: [
    {
      case: 'Smart EV charger or smart meter',
      result: 'Not excluded in Australia, unlike in the UK; in scope if consumer-grade.',
      confidence: 'medium',
    },
    {
      case: 'Home battery or inverter with app',
      result: 'In scope when of a kind likely for household use.',
      confidence: 'medium',
    },
    { case: 'Office printer also bought for homes', result: 'Likely household kind: in scope.' },
    { case: 'Industrial gateway', result: 'Not of a kind likely for personal use: out.' },
    { case: 'Holder of a Singapore label', result: 'Does not stand in in Australia; the evidence can be used again.' },
    {
      case: 'UK statement of compliance',
      result:
        'Other content: the Australian one adds representatives in Australia and the opinion that the product was made in compliance.',
    },
    { case: 'Second-hand goods', result: 'Out: s.13(1)(b) leaves them out.' },
    {
      case: 'Units made before 4 March 2026, supplied new afterwards',
      result: 'Guidance is reported to let them off, the Act itself reaches them: treat the standard as binding.',
      confidence: 'medium',
    },
  ],
  pending: [
    'Voluntary labelling for smart devices announced in the strategy for 2023 to 2030; no binding date found (confidence low).',
    'Australia signed the statement of the Global Cybersecurity Labelling Initiative on 23 October 2025; no foreign label stands in.',
  ],
  notes: [
    'Dossiers that name only the code of practice for Australia are dated: this law binds since 4 March 2026.',
    'In the Australian Consumer Law, whoever acquires goods of a household kind for own use is a consumer, a business too.',
    'The start of Part 2 is taken as 29 November 2025 at the latest; a proclamation was not checked (confidence medium).',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://www.legislation.gov.au/C2024A00098', 'https://www.legislation.gov.au/F2025L00276'],
  confidence: 'medium',
  confidenceBasis:
    'Section 13 and the list of sections of the Act were read; the content of the Rules comes from several agreeing summaries that cite clauses, not from the register.',
};
