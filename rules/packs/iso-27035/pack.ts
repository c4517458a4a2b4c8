import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** ISO/IEC 27035, incident management. */
export const iso27035: Pack = {
  id: 'iso-27035',
  version: '1.0.0',
  title: 'ISO/IEC 27035, information security incident management',
  shortTitle: 'ISO/IEC 27035',
  citation: ['ISO/IEC 27035-1:2023', 'ISO/IEC 27035-2:2023', 'ISO/IEC 27035-3:2020', 'ISO/IEC 27035-4:2024'],
  markets: ['*'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'ISO/IEC',
  status: 'Current',
  summary:
    'Guidance on incidents in five steps: plan and prepare, detect and report, assess and decide, respond, learn.',
  bound: 'Any organisation that chooses it.',
  boundRoles: [],
  effectiveFrom: '2023-02-01',
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
  sources: ['https://www.iso.org/standard/78973.html'],
  confidence: 'medium',
  confidenceBasis: 'From knowledge of a text behind a paywall.',
};
