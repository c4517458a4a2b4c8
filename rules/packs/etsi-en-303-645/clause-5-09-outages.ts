import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

export const outages: Requirement[] = [
  {
    id: 'etsi-5.9-1',
    title: 'Functions survive outages',
    cites: 'EN 303 645 V3.1.3, provision 5.9-1',
    reads: 'Services keep working or recover after data network or power loss.',
    section: '5.9 Resilience to outages',
    metWhen: includes('resilience', 'survives-outages'),
    severity: 'minor',
    evidence: [{ type: 'test-report' }],
    feeds: ['etsi-doc-ics', 'etsi-doc-ixit'],
    serves: [
      { requirement: 'cra-a1p1-2h', how: 'partly' },
      { requirement: 'red-rlm-1', how: 'partly' },
      { requirement: 'gdpr-32', how: 'informs' },
      { requirement: 'nis2-21-2c', how: 'informs' },
      { requirement: 'gpsr-6-1g', how: 'informs' },
      { requirement: 'enisa-bl-resilience', how: 'informs' },
    ],
    note: 'Recommended.',
  },
  {
    id: 'etsi-5.9-2',
    title: 'Works locally and recovers',
    cites: 'EN 303 645 V3.1.3, provision 5.9-2',
    reads: 'The device works locally without network and recovers cleanly from power loss.',
    section: '5.9 Resilience to outages',
    metWhen: includes('resilience', 'works-without-network'),
    severity: 'minor',
    evidence: [{ type: 'test-report' }],
    feeds: ['etsi-doc-ics', 'etsi-doc-ixit'],
    serves: [
      { requirement: 'cra-a1p1-2h', how: 'partly' },
      { requirement: 'red-rlm-1', how: 'partly' },
      { requirement: 'enisa-bl-resilience', how: 'informs' },
    ],
    note: 'Recommended.',
  },
  {
    id: 'etsi-5.9-3',
    title: 'Orderly reconnection',
    cites: 'EN 303 645 V3.1.3, provision 5.9-3',
    reads: 'Reconnection is orderly and does not overload networks.',
    section: '5.9 Resilience to outages',
    metWhen: includes('resilience', 'orderly-reconnection'),
    severity: 'minor',
    evidence: [{ type: 'test-report' }],
    feeds: ['etsi-doc-ics', 'etsi-doc-ixit'],
    serves: [
      { requirement: 'cra-a1p1-2h', how: 'partly' },
      { requirement: 'cra-a1p1-2i', how: 'partly' },
      { requirement: 'red-33d', how: 'partly' },
    ],
    note: 'Recommended.',
  },
];
