import { atMostNumber, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from './serves.ts';

/** Article 14(3) to (5): reports of severe incidents. */
export const article14Incidents: Requirement[] = [
  {
    id: 'cra-14-3',
    title: 'Detect and decide on severe incidents',
    cites: 'CRA Art. 14(3), (5)',
    reads:
      "Notify severe incidents affecting product security: those that hit, or can hit, protection of sensitive or important data or functions, or that led or can lead to malicious code in the product or a user's systems.",
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: includes('reporting-process', 'severe-incident-criteria'),
    severity: 'blocker',
    evidence: [{ type: 'procedure', note: 'incident triage' }],
    feeds: ['cra-doc-notification'],
    serves: [...informs('nis2-23-3', 'nis2-21-2b')],
  },
  {
    id: 'cra-14-4a',
    title: '24 h early warning (severe incident)',
    cites: 'CRA Art. 14(4)(a)',
    reads:
      'Within 24 hours of awareness: at least whether malice is suspected, and Member States where the product is available.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: atMostNumber('incident-early-warning-hours', 24),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }],
    feeds: ['cra-doc-notification'],
    serves: [...informs('nis2-23-4a')],
  },
  {
    id: 'cra-14-4b',
    title: '72 h incident notification',
    cites: 'CRA Art. 14(4)(b)',
    reads:
      'Within 72 hours of awareness: nature, first assessment, measures taken and available to users, sensitivity.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: atMostNumber('incident-notification-hours', 72),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }],
    feeds: ['cra-doc-notification'],
    serves: [...informs('nis2-23-4b', 'gdpr-33')],
  },
  {
    id: 'cra-14-4c',
    title: 'One month final report (severe incident)',
    cites: 'CRA Art. 14(4)(c)',
    reads:
      'Within one month after the 72 h notification was submitted: detailed description, severity, impact, likely cause, mitigation.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: atMostNumber('incident-final-report-days', 31),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }],
    feeds: ['cra-doc-notification'],
    serves: [...informs('nis2-23-4d')],
  },
];
