import { all, atMostNumber, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from './serves.ts';

/** Article 14(1) and (2): reports of actively exploited vulnerabilities. */
export const article14Vulnerabilities: Requirement[] = [
  {
    id: 'cra-14-1',
    title: 'Detect and decide on actively exploited vulnerabilities',
    cites: 'CRA Art. 14(1)',
    reads:
      'Notify every actively exploited vulnerability in the product you become aware of, to the coordinator CSIRT and ENISA at once, through the single reporting platform.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: all(
      includes('reporting-process', 'exploited-vulnerabilities'),
      includes('reporting-process', 'older-products'),
    ),
    severity: 'blocker',
    evidence: [
      { type: 'procedure', note: 'PSIRT reporting playbook' },
      { type: 'log', note: 'awareness log template' },
    ],
    feeds: ['cra-doc-notification'],
    serves: [...partly('etsi-5.2-2', 'etsi-5.2-3'), ...informs('nis2-23-1', 'gdpr-33')],
  },
  {
    id: 'cra-14-2a',
    title: '24 h early warning (vulnerability)',
    cites: 'CRA Art. 14(2)(a)',
    reads:
      'Early warning without undue delay and within 24 hours of awareness; name Member States where the product is known to be available.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: all(
      atMostNumber('vulnerability-early-warning-hours', 24),
      includes('reporting-process', 'around-the-clock'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }, { type: 'org-record', note: 'on-call roster' }],
    feeds: ['cra-doc-notification'],
    serves: [...informs('nis2-23-4a')],
  },
  {
    id: 'cra-14-2b',
    title: '72 h vulnerability notification',
    cites: 'CRA Art. 14(2)(b)',
    reads:
      'Within 72 hours of awareness: product, general nature of exploit and vulnerability, measures taken, measures users can take, sensitivity.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: atMostNumber('vulnerability-notification-hours', 72),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }, { type: 'doc', note: 'form template' }],
    feeds: ['cra-doc-notification'],
    serves: [...informs('nis2-23-4b', 'gdpr-33')],
  },
  {
    id: 'cra-14-2c',
    title: '14 day final report (vulnerability)',
    cites: 'CRA Art. 14(2)(c)',
    reads:
      'Due within a fortnight of the day a fix or workaround exists: description, severity, impact, known attacker, fix details.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: atMostNumber('vulnerability-final-report-days', 14),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }, { type: 'doc', note: 'report template' }],
    feeds: ['cra-doc-notification'],
  },
];
