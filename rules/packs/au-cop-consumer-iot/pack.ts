import { all, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { relevantConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { principles } from './principles.ts';

/** The Australian Code of Practice of 2020. */
export const auCopConsumerIot: Pack = {
  id: 'au-cop-consumer-iot',
  version: '1.0.1',
  title: 'Australian Code of Practice: Securing the Internet of Things for Consumers',
  shortTitle: 'AU Code of Practice',
  citation: ['Australian Government (Home Affairs and ASD), Code of Practice, 3 September 2020'],
  markets: ['AU'],
  kind: 'guidance',
  force: 'voluntary',
  authority: 'Department of Home Affairs; Australian Signals Directorate (ACSC)',
  status: 'Still citable good practice; principles 1 to 3 overtaken by the binding rules from 4 March 2026',
  summary:
    'Thirteen principles for makers of consumer IoT, services and apps, on the same themes as the UK code. The first three are binding in substance since 4 March 2026 through the smart device rules.',
  bound: 'Nobody by law. Addressed to device manufacturers, IoT service providers and app developers.',
  boundRoles: [],
  effectiveFrom: '2020-09-03',
  milestones: [
    { date: '2020-09-03', what: 'Code published' },
    { date: '2025-03-04', what: 'Binding rules registered' },
    { date: '2026-03-04', what: 'Principles 1 to 3 binding in substance through the rules' },
  ],
  inScope: all(
    followed('au-cop-consumer-iot'),
    named('au-cop-market', 'It is offered in Australia', includes('markets', 'AU')),
    named('au-cop-household', 'It is of a kind likely to be used at home', includes('users', 'consumer-use')),
    relevantConnectable,
  ),
  exclusions: [],
  phases: {},
  requirements: principles,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [],
  clocks: [],
  penalties: [{ for: 'Not following a voluntary code', max: 'None' }],
  edgeCases: [
    {
      case: 'Comparing with the UK code',
      result: 'Same 13 themes in another order: personal data is principle 5, communication security principle 7.',
    },
  ],
  pending: [],
  notes: [
    'Dossiers that name only this code for Australia are dated: the Cyber Security Act 2024 and the smart device rules bind since 4 March 2026.',
    'A product that meets the code is aligned with it, never compliant: it is not a law.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['Australian Government, Code of Practice: Securing the Internet of Things for Consumers, 2020'],
  confidence: 'medium',
  confidenceBasis: 'Written from knowledge of the code; it was not read again.',
};
