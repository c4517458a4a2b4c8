import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** ISO/IEC 27032:2023. */
export const iso27032: Pack = {
  id: 'iso-27032',
  version: '1.0.0',
  title: 'ISO/IEC 27032:2023, guidelines for Internet security',
  shortTitle: 'ISO/IEC 27032',
  citation: ['ISO/IEC 27032:2023'],
  markets: ['*'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'ISO/IEC',
  status: 'Current second edition, renamed from cybersecurity guidelines',
  summary:
    'Guidance on security on the internet: who takes part, which controls face the internet, and how information is shared. There is no certificate.',
  bound: 'Organisations exposed to the internet that choose it.',
  boundRoles: [],
  effectiveFrom: '2023-06-01',
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
  sources: ['https://www.iso.org/standard/76070.html'],
  confidence: 'medium',
  confidenceBasis: 'From knowledge of a text behind a paywall.',
};
