import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** The CIS Critical Security Controls, version 8.1. */
export const cisControls: Pack = {
  id: 'cis-controls-v8-1',
  version: '1.0.0',
  title: 'CIS Critical Security Controls v8.1',
  shortTitle: 'CIS Controls v8.1',
  citation: ['CIS Controls v8.1 (June 2024)', 'CIS Controls v8 Internet of Things Companion Guide'],
  markets: ['US'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'Center for Internet Security',
  status: 'Final',
  summary:
    'Eighteen controls with 153 safeguards for the IT of an organisation, in three groups: 56 safeguards for everybody, 130 and 153 for more exposed ones. Several state laws name it as a benchmark that helps in court.',
  bound: 'Whoever chooses it; named as a benchmark in safe-harbour laws of Ohio, Utah and Connecticut, for example.',
  boundRoles: [],
  effectiveFrom: '2021-05-18',
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
  sources: ['https://www.cisecurity.org/controls/v8-1'],
  confidence: 'high',
  confidenceBasis:
    'Names and counts are published by the Center; how much each control matters for IoT is our summary of its guide.',
};
