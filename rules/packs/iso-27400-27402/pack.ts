import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** ISO/IEC 27400, 27402, 27403 and 27404. */
export const iso27400To27404: Pack = {
  id: 'iso-27400-27402',
  version: '1.0.0',
  title: 'ISO/IEC 27400, 27402, 27403 and 27404, IoT security, device baseline, homes and labels',
  shortTitle: 'ISO/IEC 27400-27404',
  citation: ['ISO/IEC 27400:2022', 'ISO/IEC 27402:2023', 'ISO/IEC 27403:2024', 'ISO/IEC 27404:2025 (October 2025)'],
  markets: ['*'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'ISO/IEC JTC 1/SC 27',
  status: 'Current',
  summary:
    'Guidance on IoT security and privacy (27400), a baseline for devices (27402), IoT in homes (27403) and a framework for labels (27404).',
  bound: 'Developers, service providers and users of IoT who choose it; 27404 speaks to those who issue labels.',
  boundRoles: [],
  effectiveFrom: '2023-11-15',
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
  sources: ['https://www.iso.org/standard/44373.html', 'https://www.iso.org/standard/80136.html'],
  confidence: 'medium',
  confidenceBasis: 'The edition of 27404 is confirmed; details of clauses are from memory of texts behind a paywall.',
};
