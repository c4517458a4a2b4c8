import { all, given, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from './serves.ts';

/** Article 13(2) to (4) and (7): the risk assessment and the security record. */
export const article13Risk: Requirement[] = [
  {
    id: 'cra-13-2',
    title: 'Cybersecurity risk assessment drives the lifecycle',
    cites: 'CRA Art. 13(2)',
    reads:
      "Assess the product's cybersecurity risks and let the result steer every stage from planning and design to delivery and upkeep, including effects on users' health and safety.",
    section: 'Article 13',
    phase: 'full',
    metWhen: all(includes('product-readiness', 'risk-assessment-done'), includes('risk-assessment', 'shaped-design')),
    severity: 'blocker',
    evidence: [{ type: 'risk-assessment', note: 'product-level, versioned' }, { type: 'threat-model' }],
    feeds: ['cra-doc-techfile'],
    serves: [
      ...partly('etsi-5.6-9'),
      ...informs(
        'cra-13-3',
        'cra-a7-3',
        'red-33d',
        'gpsr-9-2',
        'nis2-21-2a',
        'enisa-bl-risk',
        'enisa-sd-design',
        'cra-a1p1-1',
        'gdpr-35',
        'csa-eucc-2',
        'enisa-bl-design',
      ),
    ],
  },
  {
    id: 'cra-13-3',
    title: 'Content and upkeep of the risk assessment',
    cites: 'CRA Art. 13(3)',
    reads:
      'Document it; cover intended purpose, foreseeable use, operating environment, assets and expected lifetime; state for each Annex I Part I (2) item whether and how it applies and how Part I (1) and Part II are met; update during the support period.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(
      includesAll(
        'risk-assessment',
        'intended-purpose',
        'foreseeable-use',
        'operating-environment',
        'assets',
        'use-time',
        'per-requirement-applicability',
        'part-ii-handling',
      ),
      given('risk-assessment-reviewed-on'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'risk-assessment', note: 'with Annex I applicability table' }],
    feeds: ['cra-doc-techfile'],
    serves: [...partly('etsi-5.6-9'), ...informs('cra-13-2', 'cra-13-7', 'enisa-bl-risk', 'pld-11')],
  },
  {
    id: 'cra-13-4',
    title: 'Risk assessment sits in the technical file',
    cites: 'CRA Art. 13(4)',
    reads:
      'Put the assessment in the technical documentation and justify clearly any essential requirement treated as not applicable.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(
      includes('risk-assessment', 'in-technical-file'),
      includes('risk-assessment', 'not-applicable-justified'),
    ),
    severity: 'major',
    evidence: [{ type: 'technical-file' }, { type: 'doc', note: 'justification per item' }],
    feeds: ['cra-doc-techfile'],
    serves: [...partly('etsi-5.0-1'), ...informs('cra-a7-3')],
  },
  {
    id: 'cra-13-7',
    title: 'Systematic security record',
    cites: 'CRA Art. 13(7)',
    reads:
      'Keep proportionate records of security-relevant facts about the product, including vulnerabilities learned and information from third parties, and refresh the risk assessment when they matter.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('vulnerability-process', 'record-per-product'),
    severity: 'major',
    evidence: [
      { type: 'register', note: 'vulnerability register' },
      { type: 'risk-assessment', note: 'change log' },
    ],
    serves: [...partly('etsi-5.2-3'), ...informs('cra-13-3', 'csa-eucc-9')],
  },
];
