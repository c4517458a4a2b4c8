import { all, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';
import { documents } from './documents.ts';
import { requirements } from './requirements.ts';

/** Section 524B of the Food, Drug and Cosmetic Act. */
export const usFda524b: Pack = {
  id: 'us-fda-524b',
  version: '1.0.0',
  title: 'FD&C Act section 524B: cybersecurity of cyber devices',
  shortTitle: 'FDA 524B',
  citation: [
    '21 U.S.C. 360n-2; Pub. L. 117-328, section 3305',
    'FDA guidance on premarket cybersecurity (June 2025, reissued 2026-02-03)',
    '21 CFR 820 (QMSR)',
  ],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority: 'FDA, Center for Devices and Radiological Health, and Center for Biologics',
  status: 'In force since 29 March 2023',
  summary:
    'Whoever files a premarket submission for a medical device with software that can reach the internet plans for vulnerabilities, runs secure processes with patches and hands in an SBOM. FDA may refuse submissions without it. The duties after market follow the device.',
  bound:
    'Whoever files a 510(k), De Novo, PMA (supplements too), PDP or HDE for a cyber device; the duties after market follow the device.',
  boundRoles: [],
  effectiveFrom: '2023-03-29',
  milestones: [
    { date: '2022-12-29', what: 'Enacted', confidence: 'high' },
    { date: '2023-03-29', what: 'Applies to submissions from this day', confidence: 'high' },
    { date: '2023-10-01', what: 'FDA may refuse submissions without the content', confidence: 'high' },
    { date: '2025-06-27', what: 'Final guidance with section VII on 524B', confidence: 'high' },
    { date: '2026-02-02', what: 'QMSR (ISO 13485) in force', confidence: 'high' },
    { date: '2026-02-03', what: 'Guidance reissued to match QMSR', confidence: 'medium' },
  ],
  inScope: all(
    soldInUs,
    named(
      'cyber-device',
      'It is an FDA cyber device',
      all(
        includes('special-products', 'us-fda'),
        includes('special-products', 'fda-sponsor-software'),
        internetConnectable,
        includes('special-products', 'cyber-vulnerable-features'),
      ),
      '21 U.S.C. 360n-2(c)',
    ),
    named(
      'fda-submission',
      'A premarket submission is or will be filed after 29 March 2023',
      includes('special-products', 'fda-submission'),
      '21 U.S.C. 360n-2(a)',
    ),
  ),
  exclusions: [],
  phases: {},
  requirements,
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [],
  penalties: [
    {
      for: 'Missing content',
      max: 'Refusal to accept, not substantially equivalent, or denial',
      cites: '21 U.S.C. 360n-2',
    },
    {
      for: 'Failing the duties of 524B(b)(2)',
      max: 'A prohibited act: seizure, injunction, civil money penalties for devices, prosecution',
      cites: '21 U.S.C. 331(q), 333(f)',
    },
  ],
  edgeCases: [
    {
      case: 'Bluetooth glucose meter with an app',
      result: 'In: FDA reads the ability to connect to the internet broadly, also through a phone.',
    },
    {
      case: 'Device updated by USB, no radio',
      result: 'Likely in: guidance counts hardware such as USB where the internet can be reached.',
    },
    {
      case: '510(k) for a small change to an old pump',
      result: 'In: any listed submission triggers the duty; its content scales with the change.',
    },
    { case: 'Fitness band, wellness claims only', result: 'Out: no regulated device.' },
  ],
  pending: [
    'Further requirements by regulation (fda-12, 524B(b)(4)): FDA may set them; none was found (confidence medium).',
  ],
  notes: [
    'Out: devices cleared before the day with no new submission, investigational and exempt devices (guidance speaks to them), general-wellness products and software that is no device.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://24x7mag.com/standards/safety/cybersecurity/fda-updates-medical-device-cybersecurity-guidance-address-new-federal-requirements',
  ],
  confidence: 'high',
  confidenceBasis: 'Statute and final guidance; the reissue of February 2026 through a secondary source.',
};
