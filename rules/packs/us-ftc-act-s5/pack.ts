import type { Pack } from '#rules/engine/pack.ts';
import { deception } from './deception.ts';
import { exclusions, inScope } from './scope.ts';
import { unfairness } from './unfairness.ts';

/** Section 5 of the Federal Trade Commission Act, read through its cases on connected products. */
export const usFtcActS5: Pack = {
  id: 'us-ftc-act-s5',
  version: '1.0.3',
  title: 'FTC Act section 5: unfair or deceptive acts (connected products)',
  shortTitle: 'FTC Act s.5',
  citation: [
    '15 U.S.C. 45',
    'FTC v. D-Link Systems (N.D. Cal. 3:17-cv-39), order of 6 August 2019',
    'Related orders: TRENDnet, ASUS, Vizio, Tapplock, Ring, Alexa, Verkada',
  ],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Federal Trade Commission; state attorneys general under mirror laws',
  status: 'In force',
  summary:
    'A general ban on unfair or deceptive acts, filled by cases: what a maker says on security, privacy and support must be true, and security must be reasonable for the data. The D-Link order of 2019 shows what is expected: a software security programme with planning, reviews, tests, intake of reports and outside assessments.',
  bound:
    'Almost every for-profit seller to US consumers (not banks, common carriers in that role, or most nonprofits).',
  boundRoles: [],
  effectiveFrom: '1914-09-26',
  milestones: [
    { date: '2013-09-04', what: 'TRENDnet cameras, first IoT case', confidence: 'high' },
    { date: '2016-02-23', what: 'ASUS routers', confidence: 'high' },
    { date: '2017-01-05', what: 'D-Link complaint', confidence: 'high' },
    { date: '2017-09-19', what: 'Court drops unfairness and two deception counts', confidence: 'medium' },
    { date: '2019-07-02', what: 'D-Link settlement filed', confidence: 'high' },
    {
      date: '2019-08-06',
      what: 'D-Link order entered: software security programme, ten years of biennial assessments, IEC 62443-4-1 accepted as standard',
      confidence: 'high',
    },
    {
      date: '2023-05-31',
      what: "Ring (staff access, USD 5.8m) and Alexa (children's voice, USD 25m) announced",
      confidence: 'high',
    },
    { date: '2024-08-30', what: 'Verkada cameras, USD 2.95m', confidence: 'medium' },
    {
      date: '2024-11-26',
      what: 'Staff paper: about 89 percent of 184 smart products gave no support period',
      confidence: 'medium',
    },
  ],
  inScope,
  exclusions,
  phases: {},
  requirements: [...deception, ...unfairness],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'ftc-claims-file',
      name: 'Claims substantiation file',
      cites: 'Practice',
      fields: ['Claim', 'Where it stands', 'Audience', 'Evidence', 'Owner', 'Day of review'],
    },
  ],
  clocks: [],
  penalties: [
    {
      for: 'First violation of section 5 itself',
      max: 'Injunction and long orders with outside assessments; no money since AMG Capital (2021)',
      cites: '15 U.S.C. 53(b)',
    },
    {
      for: 'Violation of an order or of a rule',
      max: 'USD 53,088 for each (level of 2025, unchanged in 2026)',
      cites: '15 U.S.C. 45(l), (m)',
    },
  ],
  edgeCases: [
    {
      case: "Box says 'advanced network security' while firmware holds a shared login",
      result: 'Deception: D-Link, ASUS pattern.',
    },
    {
      case: 'No claim at all, weak security, no known harm',
      result: 'Unfairness risk, harder to prove: D-Link 2017 ruling asks for likely substantial injury.',
    },
    { case: 'Foreign maker selling online', result: 'In scope: effects on US consumers.' },
    {
      case: 'Security support stops unannounced',
      result: 'Possible deception or unfairness: 2024 staff paper; Revolv closing letter 2016.',
    },
  ],
  pending: [
    'New York bill S8507-B and A10132-B (third reading in the Assembly in spring 2026) and companion bills in Massachusetts: makers of connected consumer products would have to state how long security updates last.',
    'State laws without an entry of their own here: consumer health data in Washington (My Health My Data Act) and Nevada (SB 370), both since 31 March 2024; biometrics in Illinois (BIPA) and Texas (CUBI); California SB 50 of 2025 (ending the device access of an abuser on request); the breach laws of the other states.',
  ],
  notes: [
    'D-Link: the count of unfairness was dismissed in 2017 and the deception counts were settled without a fine, against a software security programme and ten years of outside assessments every two years; IEC 62443-4-1 is accepted as standard. Credentials in plain text were in the mobile app.',
    'Often misread: D-Link was a case under this Act; it sets no level for the Californian device law.',
    'The staff paper of November 2024 found that about 89 percent of 184 smart products gave no support period.',
    'Common carriers in that role are left out as well.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.law.cornell.edu/uscode/text/15/45',
    'https://www.ftc.gov/legal-library/browse/cases-proceedings/132-3157-x170030-d-link',
  ],
  confidence: 'high',
  confidenceBasis:
    'Orders and dates agree in several independent sources; the ruling of 2017 and the Verkada order are of medium confidence.',
};
