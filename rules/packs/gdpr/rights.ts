import { all, atMostNumber, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { controller } from '#rules/packs/shared/personal-data.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

/** Articles 12 to 22: what people may ask. */
export const rights: Requirement[] = [
  {
    id: 'gdpr-12',
    title: 'Clear communication and one-month answer',
    cites: 'GDPR Art 12',
    reads: 'Information and answers are concise, plain, free, and given within one month (extendable by two).',
    section: 'Articles 12 to 22',
    appliesWhen: controller,
    metWhen: all(atMostNumber('request-answer-days', 31), includes('privacy-requests', 'identity-check-lean')),
    severity: 'major',
    evidence: [{ type: 'procedure', note: 'data subject requests' }, { type: 'log' }],
    serves: [...partly('etsi-6-1'), ...informs('gdpr-15-22', 'red-unm-1')],
  },
  {
    id: 'gdpr-13',
    title: 'Privacy notice',
    cites: 'GDPR Arts 13-14',
    reads:
      'Tell people who you are, purposes and bases, recipients, transfers, retention, rights, complaint right, sources, automated decisions; at collection, or within a month when data came from elsewhere. IoT: also via packaging, first-run screen, device light or QR.',
    section: 'Articles 12 to 22',
    appliesWhen: controller,
    metWhen: all(
      includesAll(
        'privacy-notice',
        'controller',
        'purposes',
        'legal-bases',
        'recipients',
        'retention',
        'rights',
        'complaint',
      ),
      includes('privacy-notice-delivery', 'before-set-up'),
    ),
    severity: 'blocker',
    evidence: [
      { type: 'doc', note: 'privacy notice' },
      { type: 'screenshot', note: 'first-run' },
    ],
    feeds: ['gdpr-doc-notice'],
    serves: [...partly('etsi-6-1', 'etsi-5.8-3', 'etsi-6-5'), ...informs('dataact-3-3', 'red-gec-7', 'gdpr-5-1a')],
    note: 'Transfers, sources and automated decisions belong in the notice wherever they arise.',
  },
  {
    id: 'gdpr-15-22',
    title: 'Access, correction, restriction, portability, objection',
    cites: 'GDPR Arts 15-16, 18-21',
    reads: 'People can obtain a copy, correct, restrict, move (Art 20) and object (absolute for direct marketing).',
    section: 'Articles 12 to 22',
    appliesWhen: controller,
    metWhen: includesAll('privacy-rights', 'access', 'rectification', 'restriction', 'portability', 'objection'),
    severity: 'major',
    evidence: [{ type: 'procedure' }, { type: 'screenshot', note: 'self-service' }],
    serves: [...informs('dataact-4-1', 'gdpr-5-1d', 'gdpr-12', 'dataact-3-1')],
  },
  {
    id: 'gdpr-17',
    title: 'Erasure',
    cites: 'GDPR Art 17',
    reads: 'Erase on request when a ground applies, in device, app and cloud, and tell recipients (Art 19).',
    section: 'Articles 12 to 22',
    appliesWhen: controller,
    metWhen: includes('privacy-rights', 'erasure'),
    severity: 'major',
    evidence: [{ type: 'procedure' }, { type: 'test-report', note: 'erase' }],
    serves: [...partly('etsi-5.11-1', 'etsi-5.11-2'), ...informs('cra-a1p1-2m', 'red-dlm-1', 'gdpr-5-1e')],
  },
  {
    id: 'gdpr-22',
    title: 'No purely automated significant decisions without safeguards',
    cites: 'GDPR Art 22',
    reads: 'Such decisions need contract, law or explicit consent, plus human intervention, view and contest.',
    section: 'Articles 12 to 22',
    appliesWhen: all(controller, includes('data-activities', 'automated-decisions')),
    metWhen: includes('privacy-rights', 'human-review'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
  },
];
