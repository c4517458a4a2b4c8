import { all, includes, no } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from './serves.ts';

/** Annex I Part I (1) and (2)(a) to (f): secure by design and by default, updatable, guarded. */
export const annex1Protection: Requirement[] = [
  {
    id: 'cra-a1p1-1',
    title: 'Appropriate level of cybersecurity',
    cites: 'CRA Annex I Part I (1)',
    reads: 'Design, develop and produce the product so that its security level fits the risks.',
    section: 'Annex I, Part I',
    phase: 'full',
    metWhen: includes('product-readiness', 'security-suits-risk'),
    severity: 'blocker',
    evidence: [{ type: 'risk-assessment' }],
    feeds: ['cra-doc-techfile'],
    serves: [...partly('etsi-5.6-9'), ...informs('cra-13-2', 'red-33d', 'gpsr-6-1g', 'pld-7', 'enisa-sd-code')],
  },
  {
    id: 'cra-a1p1-2a',
    title: 'No known exploitable vulnerabilities',
    cites: 'CRA Annex I Part I (2)(a)',
    reads: 'Ship without vulnerabilities that are known and could really be exploited.',
    section: 'Annex I, Part I',
    phase: 'full',
    metWhen: all(includes('product-readiness', 'release-scanned'), no('known-exploitable-vulnerability')),
    severity: 'blocker',
    evidence: [{ type: 'source-scan', note: 'dated' }, { type: 'vex' }, { type: 'test-report' }],
    feeds: ['cra-doc-techfile'],
    serves: [...partly('etsi-5.2-3'), ...informs('red-gec-1')],
  },
  {
    id: 'cra-a1p1-2b',
    title: 'Secure by default, with reset',
    cites: 'CRA Annex I Part I (2)(b)',
    reads:
      'Default configuration is secure (unless agreed otherwise for a tailor-made business product) and the product can be reset to its original state.',
    section: 'Annex I, Part I',
    phase: 'full',
    metWhen: all(includes('set-up-and-erasure', 'secure-by-default'), includes('set-up-and-erasure', 'reset')),
    severity: 'blocker',
    evidence: [
      { type: 'test-report', note: 'default configuration' },
      { type: 'config-export' },
      { type: 'user-manual', note: 'reset' },
    ],
    feeds: ['cra-doc-techfile'],
    serves: [
      ...partly('etsi-5.1-1', 'etsi-5.6-1', 'etsi-5.6-5', 'etsi-5.12-1'),
      ...informs('red-aum-5-1', 'red-gec-3', 'gdpr-25-2', 'enisa-bl-default'),
    ],
  },
  {
    id: 'cra-a1p1-2c',
    title: 'Fixable through security updates, automatic by default',
    cites: 'CRA Annex I Part I (2)(c)',
    reads:
      'Vulnerabilities can be fixed by updates; where applicable, automatic security updates within a suitable time are on by default with an easy opt-out, users are told about updates and can postpone them for a while.',
    section: 'Annex I, Part I',
    phase: 'full',
    metWhen: all(
      includes('update-mechanism', 'all-software'),
      includes('update-mechanism', 'automatic-by-default'),
      includes('update-mechanism', 'opt-out-and-postpone'),
    ),
    severity: 'blocker',
    evidence: [
      { type: 'test-report', note: 'update flow' },
      { type: 'screenshot', note: 'settings' },
    ],
    feeds: ['cra-doc-techfile'],
    serves: [
      ...partly(
        'etsi-5.3-1',
        'etsi-5.3-2',
        'etsi-5.3-4A',
        'etsi-5.3-4B',
        'etsi-5.3-5',
        'etsi-5.3-6A',
        'etsi-5.3-6B',
        'etsi-5.3-11',
      ),
      ...informs('red-sum-1', 'red-sum-3', 'cra-a2-8e', 'enisa-bl-update', 'cra-a2-8c'),
    ],
  },
  {
    id: 'cra-a1p1-2d',
    title: 'Protection against unauthorised access',
    cites: 'CRA Annex I Part I (2)(d)',
    reads:
      'Suitable access control (authentication, identity or access management) and reporting of possible unauthorised access.',
    section: 'Annex I, Part I',
    phase: 'full',
    metWhen: all(
      includes('access-control', 'every-interface'),
      includes('integrity-and-logging', 'unauthorised-access-reported'),
    ),
    severity: 'blocker',
    evidence: [
      { type: 'test-report', note: 'access control' },
      { type: 'doc', note: 'access matrix' },
    ],
    feeds: ['cra-doc-techfile'],
    serves: [
      ...partly('etsi-5.1-1', 'etsi-5.1-2', 'etsi-5.1-3', 'etsi-5.1-4', 'etsi-5.1-5', 'etsi-5.5-4', 'etsi-5.5-5'),
      ...informs(
        'red-acm-1',
        'red-aum-1',
        'gdpr-32',
        'nis2-21-2i',
        'enisa-bl-auth',
        'red-acm-2',
        'dataact-4-2',
        'enisa-sd-access',
      ),
    ],
  },
  {
    id: 'cra-a1p1-2e',
    title: 'Confidentiality',
    cites: 'CRA Annex I Part I (2)(e)',
    reads: 'Protect stored, sent and processed data, for example by state-of-the-art encryption at rest or in transit.',
    section: 'Annex I, Part I',
    phase: 'full',
    metWhen: all(
      includes('secure-communication', 'best-practice-cryptography'),
      includes('stored-data', 'data-protected'),
    ),
    severity: 'blocker',
    evidence: [
      { type: 'test-report', note: 'crypto' },
      { type: 'doc', note: 'data-flow and key list' },
    ],
    feeds: ['cra-doc-techfile'],
    serves: [
      ...partly('etsi-5.4-1', 'etsi-5.5-1', 'etsi-5.5-6', 'etsi-5.5-7', 'etsi-5.8-1', 'etsi-5.8-2'),
      ...informs('red-scm-3', 'red-ssm-3', 'gdpr-32', 'nis2-21-2h', 'enisa-bl-crypto', 'red-ssm-1', 'red-scm-1'),
    ],
  },
  {
    id: 'cra-a1p1-2f',
    title: 'Integrity',
    cites: 'CRA Annex I Part I (2)(f)',
    reads:
      'Protect data, commands, programs and configuration against change the user did not authorise, and report corruption.',
    section: 'Annex I, Part I',
    phase: 'full',
    metWhen: all(
      includes('integrity-and-logging', 'integrity-verified'),
      includes('integrity-and-logging', 'corruption-reported'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'test-report', note: 'secure boot and signature' }, { type: 'doc' }],
    feeds: ['cra-doc-techfile'],
    serves: [
      ...partly('etsi-5.3-9', 'etsi-5.3-10', 'etsi-5.7-1', 'etsi-5.7-2', 'etsi-5.4-2'),
      ...informs('red-sum-2', 'red-ssm-2', 'red-scm-2', 'red-gec-8', 'enisa-bl-trust', 'red-33f'),
    ],
  },
];
