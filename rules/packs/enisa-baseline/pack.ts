import { all, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { codes } from './codes.ts';
import { measures } from './measures.ts';
import { policies } from './policies.ts';

/** ENISA's baseline recommendations for IoT of 2017. */
export const enisaBaseline: Pack = {
  id: 'enisa-baseline',
  version: '1.0.0',
  title: 'ENISA Baseline Security Recommendations for IoT',
  shortTitle: 'ENISA baseline',
  citation: [
    'ENISA, Baseline Security Recommendations for IoT in the context of Critical Information Infrastructures, November 2017',
  ],
  markets: ['EU', 'NO', 'IS', 'LI'],
  kind: 'guidance',
  force: 'voluntary',
  authority: 'ENISA, the EU Agency for Cybersecurity',
  status: 'Published, still referred to',
  summary:
    'Eighty-three good practices in three groups: policies, organisation and technical measures. Nobody is bound; buyers, auditors and operators of essential services use them as a benchmark.',
  bound: 'Nobody by law; used as a benchmark by buyers, auditors and NIS2 operators.',
  boundRoles: ['manufacturer', 'own-brand', 'brand-only'],
  effectiveFrom: '2017-11-20',
  milestones: [{ date: '2017-11-20', what: 'Published', confidence: 'medium' }],
  inScope: all(
    followed('enisa-baseline'),
    internetConnectable,
    named('enisa-market', 'It is offered in the EU or another EEA state', includes('markets', 'EU', 'NO', 'IS', 'LI')),
  ),
  exclusions: [],
  phases: {},
  requirements: [...policies, ...measures],
  categories: codes,
  routes: [],
  routeNames: {},
  documents: [],
  clocks: [],
  penalties: [{ for: 'Not following a recommendation', max: 'None' }],
  edgeCases: [
    { case: 'Consumer lamp', result: 'A voluntary baseline; useful to answer the questionnaires of operators.' },
  ],
  pending: [],
  notes: [
    'ENISA was renamed the European Union Agency for Cybersecurity by Regulation (EU) 2019/881; older texts use the former name.',
    'A product that follows the baseline is aligned with it, never compliant: it is not a law.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'ENISA, Baseline Security Recommendations for IoT, November 2017, https://www.enisa.europa.eu/publications/baseline-security-recommendations-for-iot',
  ],
  confidence: 'medium',
  confidenceBasis: 'The codes come from a published mapping of the recommendations; the paper itself was not read.',
};
