import type { Pack } from '#rules/engine/pack.ts';
import { reporting } from './clause-5-00-reporting.ts';
import { passwords } from './clause-5-01-passwords.ts';
import { reports } from './clause-5-02-reports.ts';
import { updateInformation } from './clause-5-03-update-information.ts';
import { updateMechanism } from './clause-5-03-update-mechanism.ts';
import { storage } from './clause-5-04-storage.ts';
import { communication } from './clause-5-05-communication.ts';
import { attackSurface } from './clause-5-06-attack-surface.ts';
import { integrity } from './clause-5-07-integrity.ts';
import { personalData } from './clause-5-08-personal-data.ts';
import { outages } from './clause-5-09-outages.ts';
import { telemetry } from './clause-5-10-telemetry.ts';
import { deletion } from './clause-5-11-deletion.ts';
import { setUp } from './clause-5-12-set-up.ts';
import { input } from './clause-5-13-input.ts';
import { dataProtection } from './clause-6-data-protection.ts';
import { documents } from './documents.ts';
import { inScope, makers } from './scope.ts';

/** ETSI EN 303 645 V3.1.3, the baseline many regimes build on: 78 provisions. */
export const etsiEn303645: Pack = {
  id: 'etsi-en-303-645',
  version: '1.1.0',
  title: 'ETSI EN 303 645: cyber security baseline for consumer IoT',
  shortTitle: 'EN 303 645',
  citation: ['ETSI EN 303 645 V3.1.3 (2024-09)', 'ETSI TS 103 701 (tests)', 'ETSI TR 103 621 (guidance)'],
  markets: ['*'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'ETSI, Technical Committee CYBER',
  status: 'Published and current; UK law still names V2.1.1 of June 2020',
  summary:
    'A European standard with 78 provisions on the security and privacy of consumer IoT, used as a baseline around the world. It is voluntary, but the UK gives legal effect to three provisions and Singapore, Japan, India and Australia build on it. Meeting it answers much of other regimes.',
  bound: 'Makers of consumer IoT products that declare it, or that a contract or label scheme asks for it.',
  boundRoles: makers,
  milestones: [
    { date: '2020-06-19', what: 'V2.1.1 published, the edition UK law names' },
    {
      date: '2024-09-10',
      what: 'V3.1.3 published: splits several provisions, adds 5.1-2A and 6-6 to 6-8',
      confidence: 'medium',
    },
    {
      date: '2025-05-01',
      what: 'TS 103 701 V2.1.1, the test specification for V3 (about this time)',
      confidence: 'low',
    },
  ],
  inScope,
  exclusions: [],
  phases: {},
  requirements: [
    ...reporting,
    ...passwords,
    ...reports,
    ...updateMechanism,
    ...updateInformation,
    ...storage,
    ...communication,
    ...attackSurface,
    ...integrity,
    ...personalData,
    ...outages,
    ...telemetry,
    ...deletion,
    ...setUp,
    ...input,
    ...dataProtection,
  ],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [],
  penalties: [
    { for: 'Not following a voluntary standard', max: 'None by the standard; label or contract consequences' },
  ],
  edgeCases: [
    {
      case: 'Product line tested against V2.1.1',
      result:
        'Provisions keep their numbers up to 5.13, but 5.3-4, 5.3-6, 5.3-15, 5.6-4, 5.13-1 and 6-3 were split into A and B, 5.1-2A and 6-6 to 6-8 are new, and 4-1 became 5.0-1.',
      confidence: 'medium',
    },
    {
      case: 'Sensor with tight limits of power or memory',
      result:
        'The nature of its use may excuse brute-force defence (5.1-5) or an update mechanism (5.3-2). Record the reason (5.0-1).',
    },
    {
      case: 'Device that cannot be updated',
      result: 'Provisions 5.3-14, 5.3-15A and 5.3-15B take the place of most update provisions.',
    },
    {
      case: 'Recommendation not met',
      result: 'Allowed, but 5.0-1 asks for a recorded reason.',
    },
    {
      case: 'Business-only camera',
      result:
        'Outside consumer scope; the provisions are still a good baseline. Choose the standard to be judged by it.',
    },
    {
      case: 'Cloud service without a device',
      result: 'Outside: the standard is about devices and how they work with their services.',
    },
    {
      case: 'General-purpose computer or phone',
      result: 'Outside the standard.',
      confidence: 'medium',
    },
  ],
  pending: [
    'The UK regulations still name V2.1.1; an update to V3 is not announced.',
    'Not cited in the Official Journal for the Cyber Resilience Act or the Radio Equipment Directive.',
  ],
  notes: [
    'Provision ids are those of V3.1.3; where V2.1.1 differs, the note of the provision gives the older number.',
    'V2.1.1 had 68 provisions, 33 mandatory and 35 recommended.',
    'Status letters of 5.6-4B and 6-6 differ between sources.',
    'A product that meets the standard is aligned with it, never compliant: it is not a law.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
    'https://www.etsi.org/deliver/etsi_ts/103700_103799/103701/',
  ],
  confidence: 'medium',
  confidenceBasis:
    'The status of each provision was checked against a transcription of Table B.1 of V3.1.3, not against the standard itself.',
};
