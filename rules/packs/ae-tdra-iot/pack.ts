import type { Pack } from '#rules/engine/pack.ts';
import { device } from './device.ts';
import { inScope } from './scope.ts';
import { service } from './service.ts';

/** The IoT policy and procedures of the UAE telecom authority. */
export const aeTdraIot: Pack = {
  id: 'ae-tdra-iot',
  version: '1.0.1',
  title: 'UAE IoT Regulatory Policy and Procedures (TDRA)',
  shortTitle: 'UAE IoT policy',
  citation: [
    'TRA Board Decision No. 17 of 2018 approving the IoT Regulatory Policy (issued March 2018)',
    'TRA IoT Regulatory Procedures, 6 March 2019',
    'Telecommunications Law (Federal Law by Decree No. 3 of 2003)',
  ],
  markets: ['AE'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Telecommunications and Digital Government Regulatory Authority (TDRA)',
  status: 'In force; no later edition found',
  summary:
    'Radio and telecom devices need type approval in the Emirates, and IoT devices state their data-collecting features, can be reset and are secure by design. Whoever provides an IoT service to others registers itself and each service, wherever it sits, and follows rules on storage, encryption and inspection.',
  bound:
    'Everyone concerned with IoT in the Emirates: licensees, IoT service providers wherever they sit that offer to that market, users; sellers of radio and telecom terminal equipment for type approval.',
  boundRoles: [],
  effectiveFrom: '2018-03-22',
  milestones: [
    { date: '2018-03-22', what: 'Policy issued (a database shows 1 March)', confidence: 'medium' },
    { date: '2019-03-06', what: 'Procedures issued; registration starts to work' },
  ],
  inScope,
  exclusions: [],
  phases: {},
  requirements: [...device, ...service],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'ae-service-request',
      name: 'IoT service registration request',
      cites: 'Procedures',
      fields: [
        'Provider and representative in the Emirates',
        'Description of the service and its users',
        'Self-assessment: mission-critical or not',
        'Connectivity, SIM, numbering',
        'Data classes, storage, encryption',
        'Covering letter',
      ],
    },
  ],
  clocks: [
    {
      event: 'Request to register a service',
      steps: ['35 working days: decision of the authority'],
      to: 'Provider',
    },
  ],
  penalties: [
    {
      for: 'Breach',
      max: 'Penalties of telecom law; suspension of the service for a time or for good',
      cites: 'Policy 9.4-9.6',
    },
  ],
  edgeCases: [
    {
      case: 'Device sold without any online service',
      result: 'Type approval and the device rules of section 6; no registration of a service.',
    },
    {
      case: "Own use only, for example a factory's own sensors",
      result: 'No registration for purely personal use; internal use of a firm is less clear.',
      confidence: 'medium',
    },
    {
      case: 'Foreign cloud platform with customers in the Emirates',
      result: 'Must register and name a representative there.',
    },
    { case: 'Short-range device', result: 'The parameters of the class authorisation still apply.' },
    {
      case: 'Seller of mobile connectivity',
      result: 'Needs a licence or an assessment case by case, not only a registration.',
    },
    { case: 'Personal data of individuals', result: 'Treated as secret data, so the storage rule applies.' },
  ],
  pending: ['No revision by the authority after 2019 was found (confidence medium).'],
  notes: ['An older summary of the framework is still the base of most accounts; the policy itself was read here.'],
  verifiedOn: '2026-11-22',
  sources: ['https://elaws.moj.gov.ae/laws/ref/S-AL1_2_56272', 'https://tdra.gov.ae'],
  confidence: 'high',
  confidenceBasis:
    'Policy sections 3, 6 to 8 and 9.4 to 11 read in the copy of the Ministry of Justice; the procedures seen in an extract.',
};
