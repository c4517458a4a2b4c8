import { all, any, atMostNumber, includes, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { entity, trustService } from './scope.ts';

/** Article 23: reports. */
export const article23: Requirement[] = [
  {
    id: 'nis2-23-1',
    title: 'Notify significant incidents',
    cites: 'NIS2 Art. 23(1)',
    reads:
      'Significant incidents are notified to the CSIRT or the authority; recipients of the service are told where it is hit.',
    section: 'Article 23',
    appliesWhen: entity,
    metWhen: includes('incident-response', 'notification-procedure'),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }],
    feeds: ['nis2-doc-notification'],
    serves: [{ requirement: 'cra-14-1', how: 'informs' }],
  },
  {
    id: 'nis2-23-2',
    title: 'Tell recipients about threats and remedies',
    cites: 'NIS2 Art. 23(2)',
    reads: 'Recipients at risk from a significant threat are told what they can do.',
    section: 'Article 23',
    appliesWhen: entity,
    metWhen: includes('incident-response', 'recipients-warned'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
    serves: [
      { requirement: 'gdpr-34', how: 'informs' },
      { requirement: 'cra-14-8', how: 'informs' },
    ],
  },
  {
    id: 'nis2-23-3',
    title: 'Significance test',
    cites: 'NIS2 Art. 23(3)',
    reads:
      'An incident is significant when it causes or can cause severe disruption or financial loss, or considerable damage to others. For DNS, domain registries, cloud, data centres, content delivery, managed services, marketplaces, search, social networks and trust services the Implementing Regulation (EU) 2024/2690 sets thresholds.',
    section: 'Article 23',
    appliesWhen: entity,
    metWhen: includes('incident-response', 'significance-criteria'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
    serves: [{ requirement: 'cra-14-3', how: 'informs' }],
  },
  {
    id: 'nis2-23-4a',
    title: '24 h early warning',
    cites: 'NIS2 Art. 23(4)(a)',
    reads:
      'An early warning goes out within 24 hours of awareness and says whether malice or a cross-border effect is suspected.',
    section: 'Article 23',
    appliesWhen: entity,
    metWhen: atMostNumber('incident-early-warning-hours', 24),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }],
    feeds: ['nis2-doc-notification'],
    serves: [
      { requirement: 'cra-14-2a', how: 'informs' },
      { requirement: 'cra-14-4a', how: 'informs' },
    ],
  },
  {
    id: 'nis2-23-4b',
    title: '72 h notification',
    cites: 'NIS2 Art. 23(4)(b)',
    reads:
      'The notification follows within 72 hours of awareness (trust services: 24 hours), with an assessment, severity, impact and indicators of compromise.',
    section: 'Article 23',
    appliesWhen: entity,
    metWhen: any(
      atMostNumber('incident-notification-hours', 24),
      all(not(trustService), atMostNumber('incident-notification-hours', 72)),
    ),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }],
    feeds: ['nis2-doc-notification'],
    serves: [
      { requirement: 'gdpr-33', how: 'informs' },
      { requirement: 'cra-14-2b', how: 'informs' },
      { requirement: 'cra-14-4b', how: 'informs' },
    ],
  },
  {
    id: 'nis2-23-4c',
    title: 'Intermediate report',
    cites: 'NIS2 Art. 23(4)(c)',
    reads: 'An intermediate report is given when the CSIRT or the authority asks for it.',
    section: 'Article 23',
    appliesWhen: entity,
    metWhen: includes('reporting-process', 'csirt-follow-up'),
    severity: 'minor',
    evidence: [{ type: 'org-record' }],
    serves: [{ requirement: 'cra-14-6', how: 'informs' }],
  },
  {
    id: 'nis2-23-4d',
    title: 'One month final report',
    cites: 'NIS2 Art. 23(4)(d)-(e)',
    reads:
      'A final report follows within one month of the notification: description, severity, impact, cause, mitigation, cross-border effect. While the incident lasts, a progress report takes its place.',
    section: 'Article 23',
    appliesWhen: entity,
    metWhen: atMostNumber('incident-final-report-days', 31),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }],
    feeds: ['nis2-doc-notification'],
    serves: [{ requirement: 'cra-14-4c', how: 'informs' }],
  },
];
