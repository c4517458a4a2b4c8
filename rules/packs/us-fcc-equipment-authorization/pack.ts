import type { Pack } from '#rules/engine/pack.ts';
import { authorisation } from './authorisation.ts';
import { edgeCases, milestones, notes, pending } from './remarks.ts';
import { inScope } from './scope.ts';

/** FCC equipment authorisation with the Covered List. */
export const usFccEquipmentAuthorization: Pack = {
  id: 'us-fcc-equipment-authorization',
  version: '1.1.1',
  title: 'FCC equipment authorisation, Part 15 and the Covered List',
  shortTitle: 'FCC authorisation',
  citation: [
    '47 CFR Part 2 subpart J; 47 CFR Part 15; 47 CFR 1.50000 et seq.',
    'Secure Equipment Act (Pub. L. 117-55)',
    'FCC 22-84, FCC 25-27, FCC 25-71, FCC 26-28',
  ],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority:
    'FCC Office of Engineering and Technology; telecommunication certification bodies; Public Safety and Homeland Security Bureau (Covered List)',
  status: 'In force, tightened through 2025 and 2026',
  summary:
    'Equipment with radio or digital circuits is sold in the United States only with the right authorisation, tests of a recognised laboratory, a label and somebody in the country who answers for it. Since 2023 nothing from producers on the Covered List is authorised; laboratories, modules, and routers and drones made abroad have followed.',
  bound: 'The grantee or responsible party, importers and marketers of radio-frequency devices.',
  boundRoles: [],
  effectiveFrom: '1989-01-01',
  milestones,
  inScope,
  exclusions: [],
  phases: {},
  requirements: authorisation,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'fcc-doc-attestation',
      name: 'Covered List attestation',
      cites: '47 CFR 2.911(d)(5)',
      fields: ['Applicant', 'Not covered equipment', 'Applicant on the Covered List: yes or no', 'Date', 'Signature'],
    },
    {
      id: 'fcc-doc-sdoc',
      name: 'SDoC compliance information',
      cites: '47 CFR 2.1077',
      fields: [
        'Product',
        'Part 15 statement',
        'Name of the US responsible party',
        'US address',
        'Phone or internet contact',
        'Date',
      ],
    },
    {
      id: 'fcc-doc-approval',
      name: 'Request for conditional approval (router, drone)',
      cites: 'Covered List, 2025-2026',
      fields: [
        'Corporate structure',
        'Beneficial owners',
        'Nationalities of the board',
        'Ties to foreign governments',
        'Bill of materials',
        'Stages of production',
        'Plan for manufacture in the US',
      ],
    },
  ],
  clocks: [],
  penalties: [
    {
      for: 'Breach by a manufacturer',
      max: 'About USD 25,132 per violation and USD 188,491 per continuing act at the level of 2025 (confidence medium)',
    },
    { for: 'Marketing of unauthorised equipment', max: 'Base amount of USD 7,000 (confidence medium)' },
    { for: 'Further measures', max: 'Seizure, refusal of import and revocation of grants' },
  ],
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: [
    'https://www.ecfr.gov/current/title-47/chapter-I/subchapter-A/part-2/subpart-J',
    'https://www.ecfr.gov/current/title-47/chapter-I/subchapter-A/part-15',
    'https://www.fcc.gov/supplychain/coveredlist',
  ],
  confidence: 'high',
  confidenceBasis:
    'Rules are long settled; the orders of 2025 and 2026 are confirmed by several agreeing sources up to mid-2026. Penalties and record periods are of medium confidence.',
};
