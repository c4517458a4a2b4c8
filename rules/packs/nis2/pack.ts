import type { Pack } from '#rules/engine/pack.ts';
import { article21 } from './article-21.ts';
import { article23 } from './article-23.ts';
import { duties } from './articles-20-24.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { exclusions, inScope } from './scope.ts';

/** The EU directive on the security of network and information systems, NIS2. */
export const nis2: Pack = {
  id: 'nis2',
  version: '1.0.2',
  title: 'NIS2 Directive',
  shortTitle: 'NIS2',
  citation: [
    'Directive (EU) 2022/2555 of 14 December 2022, OJ L 333, 27.12.2022',
    'Implementing Regulation (EU) 2024/2690 (digital entities)',
  ],
  markets: ['EU'],
  kind: 'law',
  force: 'mandatory',
  authority: 'National competent authorities, CSIRTs and single points of contact; ENISA.',
  status: 'In force; national laws at different stages',
  summary:
    'Medium and large organisations in eighteen sectors, and some services of any size, manage the security of their own systems and report significant incidents. It is no product law, but makers of electronics, electrical equipment and machinery are often in scope themselves. Top management answers for it.',
  bound:
    'Organisations in the sectors of Annexes I and II from medium size up, some services of any size, and whoever a member state names. Makers of electronics (NACE 26), electrical equipment (NACE 27) and machinery (NACE 28) belong to Annex II.',
  boundRoles: [],
  effectiveFrom: '2024-10-18',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements: [...duties, ...article21, ...article23],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [
    {
      event: 'Significant incident',
      steps: [
        '24 h: early warning',
        '72 h: notification (trust services 24 h)',
        '1 month after the notification: final report',
      ],
      to: 'CSIRT or competent authority',
    },
  ],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: [
    'Directive (EU) 2022/2555, https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
    'Implementing Regulation (EU) 2024/2690',
    'Reasoned opinions of 7 May 2025',
  ],
  confidence: 'high',
  confidenceBasis:
    'The articles were read in a copy of the Official Journal text. Events of 2026 and the thresholds of the implementing regulation are of medium confidence, the EEA status of low.',
};
