import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { exclusions, inScope } from './scope.ts';

/** The first EU directive on network security; repealed, kept for readers who look for it. */
export const nis1: Pack = {
  id: 'nis1',
  version: '1.0.0',
  title: 'NIS Directive of 2016 (historic)',
  shortTitle: 'NIS1',
  citation: ['Directive (EU) 2016/1148 of 6 July 2016, OJ L 194, 19.7.2016'],
  markets: ['EU', 'NO', 'IS', 'LI'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Formerly national authorities and CSIRTs.',
  status: 'Repealed with effect from 18 October 2024 by Directive (EU) 2022/2555, Article 44',
  summary:
    'The first EU law on network security bound operators of essential services and digital service providers. NIS2 took its place on 18 October 2024. It asks for nothing any more.',
  bound: 'Nobody today; formerly operators of essential services and digital service providers.',
  boundRoles: [],
  effectiveFrom: '2018-05-10',
  repealedOn: '2024-10-18',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements: [],
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
    'Directive (EU) 2016/1148, https://eur-lex.europa.eu/eli/dir/2016/1148/oj',
    'Directive (EU) 2022/2555, Article 44',
  ],
  confidence: 'medium',
  confidenceBasis: 'The repealed text was not read again; the repeal was read in its successor.',
};
