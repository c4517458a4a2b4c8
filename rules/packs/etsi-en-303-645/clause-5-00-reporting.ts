import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

export const reporting: Requirement[] = [
  {
    id: 'etsi-5.0-1',
    title: 'Reasons for skipped recommendations',
    cites: 'EN 303 645 V3.1.3, provision 5.0-1',
    reads: 'For each recommendation not met or not applicable, record why.',
    section: '5.0 Reporting of implementation',
    metWhen: includes('risk-assessment', 'skipped-recommendations-explained'),
    severity: 'blocker',
    evidence: [{ type: 'doc', note: 'implementation conformance statement' }],
    feeds: ['etsi-doc-ics'],
    serves: [
      { requirement: 'cra-13-4', how: 'partly' },
      { requirement: 'gdpr-5-2', how: 'informs' },
    ],
    note: 'Mandatory. 4-1 in V2.1.1.',
  },
];
