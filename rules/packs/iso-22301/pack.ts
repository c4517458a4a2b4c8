import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** ISO 22301:2019. */
export const iso22301: Pack = {
  id: 'iso-22301',
  version: '1.0.0',
  title: 'ISO 22301:2019, business continuity management',
  shortTitle: 'ISO 22301',
  citation: ['ISO 22301:2019', 'Amendment 1:2024'],
  markets: ['*'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'ISO',
  status: 'Current; can be certified',
  summary:
    'A management system that keeps an organisation working through disruption: context, impact analysis, strategies, plans, exercises and audits.',
  bound: 'Any organisation that chooses it.',
  boundRoles: [],
  effectiveFrom: '2019-10-31',
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
  sources: ['https://www.iso.org/standard/75106.html'],
  confidence: 'medium',
  confidenceBasis: 'From knowledge of a text behind a paywall.',
};
