import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

export const integrity: Requirement[] = [
  {
    id: 'etsi-5.7-1',
    title: 'Software is verified at start',
    cites: 'EN 303 645 V3.1.3, provision 5.7-1',
    reads: 'Software is verified at start (secure boot).',
    section: '5.7 Software integrity',
    metWhen: includes('integrity-and-logging', 'secure-boot'),
    severity: 'minor',
    evidence: [{ type: 'test-report' }],
    feeds: ['etsi-doc-ics', 'etsi-doc-ixit'],
    serves: [
      { requirement: 'cra-a1p1-2f', how: 'partly' },
      { requirement: 'red-gec-8', how: 'partly' },
      { requirement: 'enisa-bl-trust', how: 'informs' },
    ],
    note: 'Recommended.',
  },
  {
    id: 'etsi-5.7-2',
    title: 'Changed software is reported and contained',
    cites: 'EN 303 645 V3.1.3, provision 5.7-2',
    reads: 'On unauthorised change the user is told and communication is limited.',
    section: '5.7 Software integrity',
    metWhen: includes('integrity-and-logging', 'tampering-reported'),
    severity: 'minor',
    evidence: [{ type: 'test-report' }],
    feeds: ['etsi-doc-ics', 'etsi-doc-ixit'],
    serves: [
      { requirement: 'cra-a1p1-2f', how: 'partly' },
      { requirement: 'red-gec-8', how: 'partly' },
    ],
    note: 'Recommended where the feature exists.',
  },
];
