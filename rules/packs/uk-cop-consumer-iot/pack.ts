import { all, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { relevantConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { guidelines } from './guidelines.ts';

/** The UK Code of Practice for Consumer IoT Security of 2018. */
export const ukCopConsumerIot: Pack = {
  id: 'uk-cop-consumer-iot',
  version: '1.0.1',
  title: 'UK Code of Practice for Consumer IoT Security',
  shortTitle: 'UK Code of Practice',
  citation: ['DCMS and NCSC, Code of Practice for Consumer IoT Security, 14 October 2018'],
  markets: ['GB'],
  kind: 'guidance',
  force: 'voluntary',
  authority:
    'Department for Science, Innovation and Technology (formerly DCMS) with the National Cyber Security Centre',
  status: 'Published; the first three guidelines became law by the product security regime',
  summary:
    'Thirteen guidelines for makers of consumer IoT, services and apps. EN 303 645 grew out of them, and the first three are binding in substance since 29 April 2024. The rest is still a good checklist.',
  bound: 'Nobody by law. Addressed to device manufacturers, IoT service providers, app developers and retailers.',
  boundRoles: [],
  effectiveFrom: '2018-10-14',
  milestones: [
    { date: '2018-03-07', what: 'Draft in the Secure by Design report' },
    { date: '2018-10-14', what: 'Final code published' },
    { date: '2020-06-19', what: 'Carried over into EN 303 645 V2.1.1' },
    { date: '2024-04-29', what: 'Guidelines 1 to 3 binding in substance through the product security regime' },
  ],
  inScope: all(
    followed('uk-cop-consumer-iot'),
    named('uk-cop-market', 'It is offered in the United Kingdom', includes('markets', 'GB')),
    named('uk-cop-consumer', 'It is sold to consumers', includes('users', 'sold-to-consumers')),
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
      case: 'Product under the UK product security regime',
      result: 'Use the code as the wider checklist of good practice; guidelines 1 to 3 repeat topics of that regime.',
    },
  ],
  pending: [],
  notes: ['A product that meets the code is aligned with it, never compliant: it is not a law.'],
  verifiedOn: '2026-11-22',
  sources: ['https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security'],
  confidence: 'medium',
  confidenceBasis: 'Written from knowledge of the code; it was not read again.',
};
