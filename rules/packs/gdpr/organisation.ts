import { all, includes, includesAll, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { controller, processor, usesVendors } from '#rules/packs/shared/personal-data.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';
import { establishedInUnion, offeredInEea } from './scope.ts';

/** Articles 24 to 31: how the work is organised. */
export const organisation: Requirement[] = [
  {
    id: 'gdpr-25-1',
    title: 'Data protection by design',
    cites: 'GDPR Art 25(1)',
    reads: 'Build principles into the product: local processing, pseudonymisation, minimised capture.',
    section: 'Articles 24 to 31',
    appliesWhen: controller,
    metWhen: includes('privacy-principles', 'by-design'),
    severity: 'major',
    evidence: [{ type: 'dpia' }, { type: 'doc', note: 'design decisions' }],
    feeds: ['gdpr-doc-dpia'],
    serves: [
      ...partly('etsi-6-4', 'etsi-6-6', 'etsi-6-8', 'etsi-5.6-9'),
      ...informs('cra-a1p1-2g', 'red-33e', 'enisa-bl-privacy'),
    ],
  },
  {
    id: 'gdpr-25-2',
    title: 'Data protection by default',
    cites: 'GDPR Art 25(2)',
    reads: 'By default only needed data, shortest storage, not public, access limited.',
    section: 'Articles 24 to 31',
    appliesWhen: controller,
    metWhen: includes('privacy-principles', 'by-default'),
    severity: 'major',
    evidence: [{ type: 'config-export' }, { type: 'screenshot' }],
    serves: [...partly('etsi-5.1-1', 'etsi-6-6'), ...informs('cra-a1p1-2b', 'red-acm-4')],
  },
  {
    id: 'gdpr-26',
    title: 'Joint controllers',
    cites: 'GDPR Art 26',
    reads:
      'If you set purposes and means with another (e.g. platform, retailer), have an arrangement and tell people its essence.',
    section: 'Articles 24 to 31',
    appliesWhen: controller,
    metWhen: includes('privacy-contracts', 'joint-controllers'),
    severity: 'minor',
    evidence: [{ type: 'contract' }],
  },
  {
    id: 'gdpr-27',
    title: 'EU representative',
    cites: 'GDPR Art 27',
    reads:
      'Controllers or processors without EU establishment but within Article 3(2) name a representative in writing (unless occasional low-risk processing).',
    section: 'Articles 24 to 31',
    appliesWhen: all(not(establishedInUnion), offeredInEea),
    metWhen: includes('privacy-contracts', 'eu-representative'),
    severity: 'major',
    evidence: [{ type: 'contract', note: 'mandate' }],
    feeds: ['gdpr-doc-notice'],
  },
  {
    id: 'gdpr-28',
    title: 'Processor contracts',
    cites: 'GDPR Art 28',
    reads:
      'Use only processors with sufficient guarantees; contract with the Article 28(3) terms; control sub-processors.',
    section: 'Articles 24 to 31',
    appliesWhen: all(controller, usesVendors),
    metWhen: includesAll('privacy-contracts', 'processor-terms', 'sub-processors'),
    severity: 'blocker',
    evidence: [
      { type: 'contract', note: 'data processing agreement' },
      { type: 'register', note: 'vendor list' },
    ],
    feeds: ['gdpr-doc-dpa'],
    serves: [...informs('nis2-21-2d', 'enisa-bl-third')],
  },
  {
    id: 'gdpr-28-p',
    title: 'Processor duties',
    cites: 'GDPR Art 28 (processor side)',
    reads: 'Process only on instructions, confidentiality, security, assistance, deletion at end, audits.',
    section: 'Articles 24 to 31',
    appliesWhen: processor,
    metWhen: includes('privacy-contracts', 'documented-instructions'),
    severity: 'major',
    evidence: [{ type: 'contract' }],
    feeds: ['gdpr-doc-dpa'],
  },
  {
    id: 'gdpr-30',
    title: 'Records of processing',
    cites: 'GDPR Art 30',
    reads:
      'Controller and processor records; exemption under 250 staff rarely helps, since regular device telemetry is not occasional.',
    section: 'Articles 24 to 31',
    metWhen: includes('privacy-records', 'processing-record'),
    severity: 'major',
    evidence: [{ type: 'register', note: 'record of processing' }],
    feeds: ['gdpr-doc-ropa'],
    serves: [...informs('gdpr-5-2')],
  },
];
