import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** PSA Certified, SESIP and ioXt. */
export const voluntaryIotSchemes: Pack = {
  id: 'voluntary-iot-schemes',
  version: '1.0.0',
  title: 'PSA Certified, SESIP (EN 17927) and ioXt',
  shortTitle: 'PSA, SESIP, ioXt',
  citation: [
    'PSA Certified (under GlobalPlatform since September 2025)',
    'EN 17927:2023 SESIP',
    'ioXt Alliance pledge',
  ],
  markets: ['*'],
  kind: 'scheme',
  force: 'voluntary',
  authority: 'GlobalPlatform; certification bodies such as TrustCB; ioXt Alliance',
  status: 'Running',
  summary:
    'Three schemes of the industry that test chips, platforms and devices. A certificate supports the claims for a device; it does not replace its own assessment.',
  bound: 'Makers of chips, software and devices who choose it.',
  boundRoles: [],
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements,
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: ['https://www.psacertified.org', 'https://globalplatform.org/sesip/', 'https://www.ioxtalliance.org'],
  confidence: 'medium',
  confidenceBasis: 'Scheme pages and secondary pages.',
};
