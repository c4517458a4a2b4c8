import { all, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { relevantConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { guidelines } from './guidelines.ts';

/** The Indian code of practice for consumer IoT of the Telecommunication Engineering Centre. */
export const inTecCop: Pack = {
  id: 'in-tec-cop',
  version: '1.0.1',
  title: 'India TEC Code of Practice for Securing Consumer IoT',
  shortTitle: 'TEC IoT code',
  citation: ['Telecommunication Engineering Centre, TEC 31318:2021 (August 2021, publicised January 2022)'],
  markets: ['IN'],
  kind: 'guidance',
  force: 'voluntary',
  authority: 'Telecommunication Engineering Centre, Department of Telecommunications',
  status: 'Published; referred to in advisories of 2023 to those who deal with IoT',
  summary:
    'Thirteen guidelines for consumer IoT that follow EN 303 645. They are voluntary and a baseline behind the Indian telecom security requirements.',
  bound:
    'Nobody by law. Addressed to makers, service providers, system integrators and app developers; a baseline behind telecom security requirements.',
  boundRoles: [],
  effectiveFrom: '2021-08-31',
  milestones: [
    { date: '2021-08-31', what: 'Document dated August 2021 (day not known)', confidence: 'medium' },
    { date: '2022-01-05', what: 'Publicised' },
  ],
  inScope: all(
    followed('in-tec-cop'),
    named('tec-market', 'It is offered in India', includes('markets', 'IN')),
    named('tec-household', 'It is of a kind likely to be used at home', includes('users', 'consumer-use')),
    relevantConnectable,
  ),
  exclusions: [],
  phases: {},
  requirements: guidelines,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [],
  clocks: [],
  penalties: [{ for: 'Not following a voluntary code', max: 'None' }],
  edgeCases: [
    {
      case: 'Product also under the security certification of telecom equipment',
      result: 'The certification requirements come first.',
    },
  ],
  pending: [],
  notes: ['A product that meets the code is aligned with it, never compliant: it is not a law.'],
  verifiedOn: '2026-11-22',
  sources: ['https://www.tec.gov.in'],
  confidence: 'medium',
  confidenceBasis: 'From press notes; the list of guidelines follows EN 303 645.',
};
