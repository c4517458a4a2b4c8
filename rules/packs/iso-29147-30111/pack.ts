import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** ISO/IEC 29147 and 30111. */
export const iso29147And30111: Pack = {
  id: 'iso-29147-30111',
  version: '1.0.0',
  title: 'ISO/IEC 29147:2018 vulnerability disclosure and ISO/IEC 30111:2019 handling',
  shortTitle: 'ISO/IEC 29147, 30111',
  citation: ['ISO/IEC 29147:2018', 'ISO/IEC 30111:2019'],
  markets: ['*'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'ISO/IEC',
  status: 'Current',
  summary:
    'How a maker receives, answers and publishes vulnerability reports, and what happens in between. UK law names three paragraphs of 29147.',
  bound:
    'Vendors and receivers of vulnerability reports who choose it. UK law refers to 29147 paragraphs 6.2.2, 6.2.5 and 6.5.',
  boundRoles: [],
  effectiveFrom: '2018-10-23',
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
  sources: ['https://www.iso.org/standard/72311.html', 'https://www.iso.org/standard/69725.html'],
  confidence: 'medium',
  confidenceBasis:
    'Clause numbers are confirmed by the UK Regulations; the rest is from knowledge of texts behind a paywall.',
};
