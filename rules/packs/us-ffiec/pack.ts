import { all, any } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';
import { bank, bankingDevice, bankProvider, requirements } from './requirements.ts';

/** FFIEC guidance and the incident rules for banks, as they reach suppliers of devices. */
export const usFfiec: Pack = {
  id: 'us-ffiec',
  version: '1.0.1',
  title: 'FFIEC guidance and bank incident-notification rules, as they reach device suppliers',
  shortTitle: 'FFIEC',
  citation: [
    'FFIEC IT Examination Handbook',
    'FFIEC Authentication guidance (August 2021)',
    'Interagency third-party risk guidance (June 2023)',
    '12 CFR 53; 12 CFR 225 subpart N; 12 CFR 304 subpart C; 12 CFR 748.1(c)',
  ],
  markets: ['US'],
  kind: 'guidance',
  force: 'mandatory',
  authority: 'OCC, Federal Reserve, FDIC, NCUA, CFPB, state liaison committee',
  status: 'In force; the Cybersecurity Assessment Tool is retired',
  summary:
    'Bank examiners look for risk assessment, strong authentication, inventory and control of suppliers. Binding rules make banks tell their regulator of incidents within 36 hours, and their service providers tell the bank at once. Makers of banking devices meet it through contracts.',
  bound:
    'Banks and credit unions; bank service providers for notices; makers of devices used by banks through contracts.',
  boundRoles: [],
  effectiveFrom: '2021-06-30',
  milestones: [
    {
      date: '2021-06-30',
      what: 'Architecture, Infrastructure and Operations booklet (mentions IoT)',
      confidence: 'medium',
    },
    { date: '2021-08-11', what: 'Authentication guidance', confidence: 'high' },
    { date: '2022-05-01', what: '36-hour incident rule applies', confidence: 'high' },
    { date: '2023-06-06', what: 'Third-party risk guidance', confidence: 'high' },
    { date: '2023-09-01', what: '72-hour rule of the NCUA', confidence: 'high' },
    { date: '2024-08-29', what: 'Development, Acquisition and Maintenance booklet', confidence: 'medium' },
    { date: '2025-08-31', what: 'Cybersecurity Assessment Tool withdrawn', confidence: 'high' },
  ],
  inScope: all(soldInUs, any(bank, bankProvider, bankingDevice)),
  exclusions: [],
  phases: {},
  requirements,
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'us-ffiec-due-diligence',
      name: 'Bank due-diligence pack',
      cites: 'Interagency third-party risk guidance (June 2023)',
      fields: [
        'Security overview',
        'Certifications',
        'Summary of penetration tests',
        'SBOM',
        'Subcontractors',
        'Resilience',
        'Incident contact',
        'End of support',
        'Exit plan',
      ],
    },
  ],
  clocks: [
    {
      event: 'notification incident at a bank',
      steps: ['36 hours from determining it; credit unions 72 hours'],
      to: 'primary federal regulator',
    },
    {
      event: 'service degraded for four hours or more',
      steps: ['as soon as possible'],
      to: "the bank's contact",
    },
  ],
  penalties: [{ for: 'Breach', max: 'Supervisory action; remedies under the contract' }],
  edgeCases: [
    {
      case: 'Camera vendor to a bank branch, no data service',
      result: 'Out unless the contract says so: no bank service under the Bank Service Company Act.',
    },
    { case: 'Cloud for telemetry of cash machines', result: 'In: notice duty of the service provider.' },
  ],
  pending: [],
  notes: [
    'Often cited with its Cybersecurity Assessment Tool: that was retired on 31 August 2025 in favour of NIST CSF 2.0, the goals of CISA, the CRI Profile and the CIS Controls.',
    'The handbook is guidance for examiners; the incident rules bind banks, credit unions and bank service providers.',
  ],
  verifiedOn: '2026-11-22',
  sources: ['https://forvismazars.us/forsights/2024/09/cybersecurity-assessment-tool-sunset-what-now'],
  confidence: 'high',
  confidenceBasis: 'Rules and guidance of the agencies; days of two booklets are of medium confidence.',
};
