import type { Pack } from '#rules/engine/pack.ts';
import { levelOneRequirements } from './level-1.ts';
import { levelTwoRequirements } from './level-2.ts';
import { levelThreeRequirements } from './level-3.ts';
import { inScope } from './scope.ts';

/** The IoT certificate of CTIA. */
export const ctiaIotCyber: Pack = {
  id: 'ctia-iot-cyber',
  version: '1.0.0',
  title: 'CTIA Cybersecurity Certification for IoT devices',
  shortTitle: 'CTIA IoT',
  citation: ['CTIA Certification test plan v1.0.1 (2018)', 'CTIA programme document v1.3 (2020)'],
  markets: ['US'],
  kind: 'scheme',
  force: 'voluntary',
  authority: 'CTIA Certification and its authorised test laboratories',
  status: 'Active scheme of the industry; which version of the test plan is current was not verified (confidence low)',
  summary:
    'A certificate of the US wireless industry for connected devices with a mobile or Wi-Fi radio, in three levels; some carriers ask for it. It holds for one combination of hardware, software and firmware.',
  bound: 'Nobody, until they apply for the certificate or a carrier asks for it.',
  boundRoles: [],
  effectiveFrom: '2018-10-01',
  milestones: [
    { date: '2018-08-21', what: 'Programme announced', confidence: 'high' },
    { date: '2018-10-01', what: 'Test plan v1.0.1', confidence: 'medium' },
    { date: '2020-07-01', what: 'Programme document v1.3', confidence: 'medium' },
    { date: '2025-08-01', what: 'CTIA leaves the pool of Cyber Trust Mark administrators', confidence: 'medium' },
  ],
  inScope,
  exclusions: [],
  phases: {},
  requirements: [...levelOneRequirements, ...levelTwoRequirements, ...levelThreeRequirements],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'cti-request',
      name: 'Certification request',
      cites: 'CTIA programme document',
      fields: [
        'Maker',
        'Model',
        'Hardware version',
        'Software version',
        'Firmware version',
        'Radios',
        'Radio certificates',
        'Level',
        'Address of the terms',
        'Address of the privacy policy',
        'Support period',
        'Laboratory',
      ],
    },
  ],
  clocks: [],
  penalties: [{ for: 'Breach of the programme', max: 'The certificate is withdrawn' }],
  edgeCases: [
    {
      case: 'New firmware release',
      result:
        'New or delta submission: a certificate holds for one set of versions, and no parent device lends its own.',
    },
    {
      case: 'Device without mobile network or Wi-Fi, or with radios not yet certified',
      result: 'Not eligible: PTCRB or GCF, or Wi-Fi certification comes first.',
    },
  ],
  pending: ['The current version of the test plan and the contents of its levels are to be checked.'],
  notes: [
    'The split between levels 2 and 3 follows the test plan of 2018.',
    'Often called a leading scheme: CTIA left the Cyber Trust Mark in August 2025, and the public test plans found date from 2018 to 2020.',
  ],
  verifiedOn: '2026-11-22',
  sources: [
    'https://scriptingxss.gitbook.io/owasp-iot-top-10-mapping-project/mappings/ctia-cybersecurity-certification-test-plan-for-iot-devices',
  ],
  confidence: 'medium',
  confidenceBasis:
    'Table of contents of the test plans of 2018 and 2020, through a public mapping; later versions were not seen.',
};
