import type { Pack } from '#rules/engine/pack.ts';
import { documentation } from './documentation.ts';
import { information } from './information.ts';
import { interfacesAndUpdates } from './interfaces-and-updates.ts';
import { identificationAndData } from './product-capabilities.ts';
import { documents, edgeCases, milestones, notes, pending } from './remarks.ts';
import { inScope } from './scope.ts';

/** NIST IR 8425, the core baseline for consumer IoT products. */
export const nistIr8425: Pack = {
  id: 'nist-ir-8425',
  version: '1.0.0',
  title: 'NIST IR 8425: profile of the IoT core baseline for consumer products',
  shortTitle: 'NIST IR 8425',
  citation: ['NIST IR 8425 (September 2022)', 'NIST IR 8425A for consumer-grade routers (September 2024)'],
  markets: ['US'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'NIST',
  status: 'Final since September 2022',
  summary:
    'What a consumer IoT product, with its app and cloud, should be able to do, and what its maker should document, tell and teach. Ten criteria with 41 outcomes. The criteria of the US Cyber Trust Mark.',
  bound: 'Nobody, until they choose it or hold the US Cyber Trust Mark.',
  boundRoles: [],
  effectiveFrom: '2022-09-20',
  milestones,
  inScope,
  exclusions: [],
  phases: {},
  requirements: [...identificationAndData, ...interfacesAndUpdates, ...documentation, ...information],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [],
  penalties: [],
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: ['https://csrc.nist.gov/pubs/ir/8425/final', 'https://csrc.nist.gov/pubs/ir/8425/a/final'],
  confidence: 'high',
  confidenceBasis: 'The report has been stable since 2022; its outcomes were recalled and not read again.',
};
