import { all, any, atMostNumber, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { controller, processor, speciallyProtected } from '#rules/packs/shared/personal-data.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

/** Articles 32 to 39: security, breaches, assessment, officer. */
export const security: Requirement[] = [
  {
    id: 'gdpr-32',
    title: 'Security of processing',
    cites: 'GDPR Art 32',
    reads:
      'Risk-based measures: pseudonymisation and encryption, ongoing confidentiality, integrity, availability and resilience, restore, regular testing; staff act on instructions.',
    section: 'Articles 32 to 39',
    metWhen: includesAll(
      'personal-data-security',
      'encrypted-at-rest',
      'encrypted-in-transit',
      'access-control',
      'resilience',
      'backup-restore',
      'regular-testing',
      'staff-instructions',
    ),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }, { type: 'policy' }, { type: 'certificate', note: 'ISO 27001 or similar' }],
    feeds: ['gdpr-doc-ropa'],
    serves: [
      ...partly('etsi-5.4-1', 'etsi-5.5-1', 'etsi-5.8-1', 'etsi-5.8-2', 'etsi-5.9-1'),
      ...informs('cra-a1p1-2e', 'nis2-21-2h', 'red-scm-3', 'cra-a1p1-2d', 'red-33e', 'red-cry-1', 'gdpr-5-1f'),
    ],
  },
  {
    id: 'gdpr-33',
    title: '72 h breach notice to the authority',
    cites: 'GDPR Art 33(1), (3), (5)',
    reads:
      'Notify without undue delay and where feasible within 72 hours of awareness, unless risk is unlikely; content per 33(3); keep a breach register.',
    section: 'Articles 32 to 39',
    appliesWhen: controller,
    metWhen: all(atMostNumber('breach-authority-hours', 72), includes('privacy-records', 'breach-register')),
    severity: 'blocker',
    evidence: [
      { type: 'procedure', note: 'breach response' },
      { type: 'register', note: 'breach register' },
    ],
    feeds: ['gdpr-doc-breach'],
    serves: [...partly('etsi-5.2-2'), ...informs('nis2-23-4b', 'cra-14-4b', 'cra-14-1', 'cra-14-2b')],
  },
  {
    id: 'gdpr-33-2',
    title: 'Processor tells controller',
    cites: 'GDPR Art 33(2)',
    reads: 'Processor notifies the controller of a breach without undue delay.',
    section: 'Articles 32 to 39',
    appliesWhen: processor,
    metWhen: includes('privacy-contracts', 'notice-to-controller'),
    severity: 'major',
    evidence: [{ type: 'contract' }, { type: 'procedure' }],
    feeds: ['gdpr-doc-breach'],
  },
  {
    id: 'gdpr-34',
    title: 'Tell affected people',
    cites: 'GDPR Art 34',
    reads:
      'If high risk is likely, inform the people without undue delay in plain language, unless data was unintelligible (encrypted) or risk removed.',
    section: 'Articles 32 to 39',
    appliesWhen: controller,
    metWhen: includes('breach-response', 'people-told'),
    severity: 'major',
    evidence: [{ type: 'procedure' }, { type: 'doc', note: 'template' }],
    feeds: ['gdpr-doc-breach'],
    serves: [...informs('cra-14-8', 'nis2-23-2')],
  },
  {
    id: 'gdpr-35',
    title: 'Impact assessment, prior consultation',
    cites: 'GDPR Arts 35-36',
    reads:
      'DPIA before high-risk processing (new technology at scale, systematic monitoring, large-scale special-category data); consult the authority if high risk remains.',
    section: 'Articles 32 to 39',
    appliesWhen: all(
      controller,
      any(includes('data-activities', 'high-risk', 'large-scale-monitoring'), speciallyProtected),
    ),
    metWhen: includesAll('privacy-assessments', 'impact-assessment', 'authority-consulted'),
    severity: 'blocker',
    evidence: [{ type: 'dpia' }],
    feeds: ['gdpr-doc-dpia'],
    serves: [...partly('etsi-6-1'), ...informs('cra-13-2', 'gdpr-9')],
  },
  {
    id: 'gdpr-37',
    title: 'Data protection officer',
    cites: 'GDPR Arts 37-39',
    reads:
      "Appoint a DPO when core activities involve large-scale regular monitoring or special categories (plus national rules, e.g. Germany's 20-person rule).",
    section: 'Articles 32 to 39',
    appliesWhen: includes('data-activities', 'large-scale-monitoring'),
    metWhen: includes('privacy-contracts', 'officer'),
    severity: 'major',
    evidence: [{ type: 'org-record' }],
    feeds: ['gdpr-doc-notice'],
  },
];
