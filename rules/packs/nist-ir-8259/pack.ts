import type { Pack } from '#rules/engine/pack.ts';
import { activities } from './activities.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { exclusions, inScope } from './scope.ts';
import { supportingBaseline } from './supporting-baseline.ts';
import { technicalBaseline } from './technical-baseline.ts';

/** The NIST IR 8259 series. */
export const nistIr8259: Pack = {
  id: 'nist-ir-8259',
  version: '1.0.0',
  title: 'NIST IR 8259 series: manufacturer activities, technical and supporting baseline',
  shortTitle: 'NIST IR 8259',
  citation: ['NISTIR 8259 and 8259A (May 2020)', 'NISTIR 8259B (August 2021)', 'NIST IR 8259r1 (April 2026)'],
  markets: ['US'],
  kind: 'guidance',
  force: 'voluntary',
  authority: 'NIST',
  status: '8259r1 final since April 2026, 8259A and 8259B still current',
  summary:
    'Six activities of a maker before and after sale, six technical capabilities of a device, and four supporting ones of the maker. Voluntary; the ground on which SP 800-213 and IR 8425 stand.',
  bound: 'Whoever chooses it.',
  boundRoles: [],
  effectiveFrom: '2020-05-29',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements: [...activities, ...technicalBaseline, ...supportingBaseline],
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
  sources: [
    'https://csrc.nist.gov/pubs/ir/8259/final',
    'https://csrc.nist.gov/pubs/ir/8259/a/final',
    'https://csrc.nist.gov/pubs/ir/8259/b/final',
  ],
  confidence: 'high',
  confidenceBasis:
    'The documents of 2020 and 2021 are long published; the final r1 of April 2026 was not read (its activity list is of low confidence).',
};
