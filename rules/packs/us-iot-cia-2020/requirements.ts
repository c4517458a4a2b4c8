import { after, all, any, includes, includesAll, is } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { passwordsNotShared } from '#rules/packs/shared/passwords.ts';

/** The agency may use a device without the capability, on one of three grounds. */
const waived = is('agency-waiver', 'national-security', 'research', 'alternative-method');

const supply = (what: string) => includes('federal-supply', what);
const unitIdentifier = includes('product-marking', 'unit-identifier');
const capabilities = 'Device capabilities (SP 800-213A)';
const support = 'Support and disclosure';
const papers = 'Papers for agencies';
const feeds = ['cia-capability-statement'];

export const requirements: Requirement[] = [
  {
    id: 'iot-01',
    title: 'Capabilities are stated',
    cites: '15 U.S.C. 278g-3b; NIST SP 800-213 s.3',
    reads: 'The supplier states the cybersecurity capabilities of the product, so that the agency can match its needs.',
    section: papers,
    metWhen: supply('capability-statement'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds,
  },
  {
    id: 'iot-02',
    title: 'Compensating measures',
    cites: 'NIST SP 800-213 s.3.3',
    reads: 'For capabilities that the product lacks, compensating measures are named.',
    section: papers,
    metWhen: supply('compensating-measures'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds,
  },
  {
    id: 'iot-03',
    title: 'Identity and configuration',
    cites: 'NIST SP 800-213A DI, DC',
    reads: 'Each unit has a unique identity; only authorised users change settings, and can return to a secure state.',
    section: capabilities,
    metWhen: any(
      all(unitIdentifier, includes('access-control', 'security-settings'), includes('set-up-and-erasure', 'reset')),
      waived,
    ),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds,
  },
  {
    id: 'iot-04',
    title: 'Data and interfaces',
    cites: 'NIST SP 800-213A DP, LA',
    reads: 'Data is protected stored and in transit, interfaces are restricted, first credentials are sound.',
    section: capabilities,
    metWhen: any(
      all(
        includes('stored-data', 'data-protected'),
        includes('secure-communication', 'best-practice-cryptography'),
        includes('access-control', 'every-interface'),
        includes('attack-surface', 'unused-off'),
        passwordsNotShared,
      ),
      waived,
    ),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds,
    serves: [
      { requirement: 'etsi-5.5-1', how: 'partly' },
      { requirement: 'etsi-5.6-1', how: 'partly' },
    ],
  },
  {
    id: 'iot-05',
    title: 'Updates and awareness of state',
    cites: 'NIST SP 800-213A SU, CS',
    reads: 'Software can be updated and updates are verified; events that help detect an incident are recorded.',
    section: capabilities,
    metWhen: any(
      all(
        includesAll('update-mechanism', 'all-software', 'device-verifies'),
        includes('integrity-and-logging', 'event-log'),
      ),
      waived,
    ),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds,
    serves: [{ requirement: 'etsi-5.3-9', how: 'partly' }],
  },
  {
    id: 'iot-05b',
    title: 'Device security',
    cites: 'NIST SP 800-213A DS',
    reads: 'Integrity, isolation and conduct on the network fit into the controls of the agency.',
    section: capabilities,
    metWhen: any(all(supply('device-security'), includes('integrity-and-logging', 'secure-boot')), waived),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    feeds,
    serves: [{ requirement: 'etsi-5.7-1', how: 'partly' }],
  },
  {
    id: 'iot-06',
    title: 'Coordinated disclosure',
    cites: '15 U.S.C. 278g-3c, 278g-3d; NIST SP 800-216',
    reads: 'The supplier takes part in coordinated disclosure and reports vulnerabilities and fixes to agencies.',
    section: support,
    metWhen: all(
      includesAll('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
      includes('vulnerability-process', 'written-procedures'),
      supply('vulnerability-reports'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'url' }, { type: 'policy' }],
    feeds: ['cia-disclosure-policy'],
    serves: [{ requirement: 'etsi-5.2-1', how: 'partly' }],
  },
  {
    id: 'iot-07',
    title: 'Supporting capabilities',
    cites: 'NIST SP 800-213A DO, IQ, ID, EA',
    reads: 'Documentation, answers to questions, information on flaws and guidance for users are given.',
    section: support,
    metWhen: all(
      includes('technical-file', 'design-record'),
      includes('disclosure-policy', 'questions-answered'),
      includes('vulnerability-process', 'customers-alerted'),
      includesAll('user-instructions', 'secure-use', 'installing-updates'),
    ),
    severity: 'major',
    evidence: [{ type: 'doc' }, { type: 'url' }],
  },
  {
    id: 'iot-08',
    title: 'Waiver where capabilities are missing',
    cites: '15 U.S.C. 278g-3e(b)',
    reads:
      'If capabilities are missing, the chief information officer of the agency has waived them: national security, research, or security by another effective method.',
    section: papers,
    metWhen: is('agency-waiver', 'none-needed', 'national-security', 'research', 'alternative-method'),
    severity: 'blocker',
    evidence: [{ type: 'doc' }],
  },
  {
    id: 'iot-09',
    title: 'What the inventory of the agency needs',
    cites: 'OMB M-24-04',
    reads: 'The agency gets identifiers, the list of parts and the day until which updates come.',
    section: papers,
    metWhen: all(unitIdentifier, includes('technical-file', 'parts-list'), after('support-end-date', 'asOf')),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
  },
  {
    id: 'iot-10',
    title: 'No covered equipment',
    cites: 'FY2019 NDAA s.889; FAR 52.204-25',
    reads: 'What is sold to agencies holds no covered telecom or video equipment.',
    section: papers,
    metWhen: includes('fcc-file', 'parts-clean'),
    severity: 'blocker',
    evidence: [{ type: 'attestation' }],
    serves: [{ requirement: 'ea-06', how: 'partly' }],
  },
];
