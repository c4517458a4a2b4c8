import type { Pack } from '#rules/engine/pack.ts';
import { conduct } from './conduct.ts';
import { documents } from './documents.ts';
import { edgeCases } from './edge-cases.ts';
import { passwords } from './passwords.ts';
import { commencement, exclusions, inScope, persons } from './scope.ts';
import { statement } from './statement.ts';
import { supportPeriod } from './support-period.ts';
import { milestones, notes, penalties, pending } from './timeline.ts';
import { vulnerabilityReporting } from './vulnerability-reporting.ts';

/** UK product security regime: Part 1 of the PSTI Act 2022 with the 2023 Regulations. */
export const ukPsti: Pack = {
  id: 'uk-psti',
  version: '1.2.1',
  title: 'UK product security regime (PSTI Act 2022, Part 1)',
  shortTitle: 'UK PSTI',
  citation: [
    'Product Security and Telecommunications Infrastructure Act 2022 (c. 46), Part 1, ss.1-56',
    'SI 2023/1007 (security requirements)',
    'SI 2023/469 (commencement)',
    'SI 2025/211 (vehicle exceptions)',
    'SI 2025/1267 (label recognition)',
  ],
  markets: ['GB'],
  kind: 'law',
  force: 'mandatory',
  authority:
    'Office for Product Safety and Standards enforces for the Secretary of State; policy lies with the Department for Science, Innovation and Technology',
  status: 'In force since 29 April 2024',
  summary:
    'Consumer products that can connect may be supplied in the UK only without shared default passwords, with a published contact for security issues and with a published support period. A signed statement of compliance accompanies every unit. Importers and distributors have to check.',
  bound:
    "Manufacturers (also sellers of another firm's product under their own name), importers into the UK, distributors, and UK authorised representatives of foreign manufacturers. Where they sit does not matter: it is enough to know, or to have to know, that it will be a UK consumer connectable product.",
  boundRoles: persons,
  effectiveFrom: commencement,
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements: [...passwords, ...vulnerabilityReporting, ...supportPeriod, ...statement, ...conduct],
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [
    {
      event: 'Compliance failure',
      steps: [
        'as soon as practicable: stop supply to customers and fix it',
        'as soon as possible: notify the authority and the chain of supply',
      ],
      to: 'Office for Product Safety and Standards; other manufacturers, importers and distributors',
    },
  ],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.legislation.gov.uk/ukpga/2022/46/part/1',
    'https://www.legislation.gov.uk/uksi/2023/1007',
    'https://www.legislation.gov.uk/uksi/2025/211',
    'https://www.legislation.gov.uk/uksi/2025/1267',
    'https://www.gov.uk/guidance/regulations-consumer-connectable-product-security',
  ],
  confidence: 'high',
  confidenceBasis:
    'Act ss.1-56 and SI 2023/1007, 2025/211 and 2025/1267 read (Act revised to April 2026); a review of September 2026 found no later change.',
};
