import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** ISO/IEC 27031:2025. */
export const iso27031: Pack = {
  id: 'iso-27031',
  version: '1.0.0',
  title: 'ISO/IEC 27031:2025, ICT readiness for business continuity',
  shortTitle: 'ISO/IEC 27031',
  citation: ['ISO/IEC 27031:2025 (second edition, May 2025)'],
  markets: ['*'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'ISO/IEC',
  status: 'Current',
  summary:
    'Guidance on keeping information technology ready for business continuity: analysis, strategy, plans and exercises.',
  bound: 'Any organisation relying on information technology that chooses it.',
  boundRoles: [],
  effectiveFrom: '2025-05-01',
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
  sources: ['https://www.iso.org/standard/27031'],
  confidence: 'medium',
  confidenceBasis: 'The edition is confirmed; the content is from knowledge of a text behind a paywall.',
};
