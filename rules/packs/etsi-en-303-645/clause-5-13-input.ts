import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

export const input: Requirement[] = [
  {
    id: 'etsi-5.13-1A',
    title: 'User input is checked',
    cites: 'EN 303 645 V3.1.3, provision 5.13-1A',
    reads: 'Input over user interfaces is validated by the device.',
    section: '5.13 Input validation',
    metWhen: includes('attack-surface', 'user-input-checked'),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds: ['etsi-doc-ics', 'etsi-doc-ixit'],
    serves: [
      { requirement: 'cra-a1p1-2j', how: 'partly' },
      { requirement: 'red-gec-6', how: 'partly' },
      { requirement: 'enisa-bl-interfaces', how: 'informs' },
    ],
    note: 'Mandatory. 5.13-1 in V2.1.1.',
    confidence: 'medium',
  },
  {
    id: 'etsi-5.13-1B',
    title: 'Network input is checked',
    cites: 'EN 303 645 V3.1.3, provision 5.13-1B',
    reads: 'Input over network or API interfaces is validated by the device.',
    section: '5.13 Input validation',
    metWhen: includes('attack-surface', 'network-input-checked'),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds: ['etsi-doc-ics', 'etsi-doc-ixit'],
    serves: [
      { requirement: 'cra-a1p1-2j', how: 'partly' },
      { requirement: 'red-gec-6', how: 'partly' },
    ],
    note: 'Mandatory. 5.13-1 in V2.1.1.',
    confidence: 'medium',
  },
];
