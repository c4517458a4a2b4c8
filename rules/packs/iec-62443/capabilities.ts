import { all, any, atLeastNumber, includes, includesAll, is, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** 4-2: capabilities of the component. */
export const capabilities: Requirement[] = [
  {
    id: 'ic-iac',
    title: 'Identification and authentication',
    cites: 'IEC 62443-4-2 FR 1',
    reads: 'Who signs in is identified and authenticated.',
    metWhen: all(
      includes('access-control', 'network-functions'),
      any(
        not(includes('sign-in-ways', 'passwords')),
        is('password-scheme', 'unique-per-device', 'user-set', 'unique-then-changeable'),
      ),
    ),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    serves: [
      { requirement: 'etsi-5.1-1', how: 'partly' },
      { requirement: 'etsi-5.1-3', how: 'partly' },
    ],
  },
  {
    id: 'ic-uc',
    title: 'Use control',
    cites: 'IEC 62443-4-2 FR 2',
    reads: 'What they may do is limited, and use is logged.',
    metWhen: all(includes('attack-surface', 'least-privilege'), includes('integrity-and-logging', 'event-log')),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    serves: [{ requirement: 'etsi-5.6-7', how: 'partly' }],
  },
  {
    id: 'ic-si',
    title: 'System integrity',
    cites: 'IEC 62443-4-2 FR 3',
    reads: 'Software is verified at start-up and input is checked.',
    metWhen: all(
      includes('integrity-and-logging', 'secure-boot'),
      includesAll('attack-surface', 'user-input-checked', 'network-input-checked'),
    ),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    serves: [
      { requirement: 'etsi-5.7-1', how: 'partly' },
      { requirement: 'etsi-5.13-1A', how: 'partly' },
      { requirement: 'etsi-5.13-1B', how: 'partly' },
    ],
  },
  {
    id: 'ic-dc',
    title: 'Data confidentiality',
    cites: 'IEC 62443-4-2 FR 4',
    reads: 'Data is confidential at rest and on its way.',
    metWhen: all(
      includes('secure-communication', 'best-practice-cryptography'),
      includes('stored-data', 'secrets-protected'),
    ),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    serves: [
      { requirement: 'etsi-5.4-1', how: 'partly' },
      { requirement: 'etsi-5.5-1', how: 'partly' },
    ],
  },
  {
    id: 'ic-rdf',
    title: 'Restricted data flow',
    cites: 'IEC 62443-4-2 FR 5',
    reads: 'Data flows only where it has to.',
    metWhen: includesAll('attack-surface', 'unused-off', 'only-needed-services'),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    serves: [{ requirement: 'etsi-5.6-1', how: 'partly' }],
  },
  {
    id: 'ic-tre',
    title: 'Timely response',
    cites: 'IEC 62443-4-2 FR 6',
    reads: 'Events are recorded and answered in time.',
    metWhen: all(includes('integrity-and-logging', 'event-log'), includes('vulnerability-process', 'acted-on-in-time')),
    severity: 'major',
    evidence: [{ type: 'record' }],
    serves: [{ requirement: 'etsi-5.2-2', how: 'partly' }],
  },
  {
    id: 'ic-ra',
    title: 'Availability',
    cites: 'IEC 62443-4-2 FR 7',
    reads: 'The component keeps working locally and recovers cleanly.',
    metWhen: includesAll('resilience', 'survives-outages', 'works-without-network', 'orderly-reconnection'),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    serves: [{ requirement: 'etsi-5.9-2', how: 'partly' }],
  },
  {
    id: 'ic-level',
    title: 'Capability level',
    cites: 'IEC 62443-4-2 SL-C',
    reads: 'The level the component is capable of reaches the target level.',
    metWhen: atLeastNumber('capability-security-level', { question: 'target-security-level' }),
    severity: 'major',
    evidence: [{ type: 'certificate' }],
  },
];
