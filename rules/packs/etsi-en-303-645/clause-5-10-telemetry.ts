import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

export const telemetry: Requirement[] = [
  {
    id: 'etsi-5.10-1',
    title: 'Telemetry is examined',
    cites: 'EN 303 645 V3.1.3, provision 5.10-1',
    reads: 'Collected telemetry is examined for security anomalies.',
    section: '5.10 Telemetry for security',
    appliesWhen: includes('data-handled', 'telemetry'),
    metWhen: includes('integrity-and-logging', 'telemetry-examined'),
    severity: 'minor',
    evidence: [{ type: 'log' }],
    feeds: ['etsi-doc-ics'],
    serves: [
      { requirement: 'cra-a1p1-2i', how: 'partly' },
      { requirement: 'cra-a1p1-2l', how: 'partly' },
      { requirement: 'red-nmm-1', how: 'partly' },
      { requirement: 'red-lgm-1', how: 'partly' },
      { requirement: 'enisa-bl-logging', how: 'informs' },
      { requirement: 'enisa-bl-monitor', how: 'informs' },
    ],
    note: 'Recommended where the feature exists.',
  },
];
