import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What ISO/IEC 27032 asks. */
export const requirements: Requirement[] = [
  {
    id: 'i32-roles',
    title: 'Roles and stakeholders',
    cites: 'ISO/IEC 27032, stakeholders and roles',
    reads: 'Users, providers, coordinators and government parties are known, and how they share information.',
    metWhen: includes('incident-response', 'process'),
    severity: 'minor',
    evidence: [{ type: 'policy' }],
  },
  {
    id: 'i32-controls',
    title: 'Controls facing the internet',
    cites: 'ISO/IEC 27032, internet-facing controls',
    reads:
      'Access, awareness, assets, suppliers, continuity, privacy, vulnerabilities, networks, malware, change, cryptography, web applications, end devices and monitoring are covered.',
    metWhen: all(
      includes('security-governance', 'risk-assessment'),
      includes('vulnerability-process', 'watch'),
      includes('secure-communication', 'best-practice-cryptography'),
      includesAll('attack-surface', 'unused-off', 'only-needed-services'),
    ),
    severity: 'major',
    evidence: [{ type: 'policy' }, { type: 'test-report' }],
    serves: [
      { requirement: 'etsi-5.5-1', how: 'partly' },
      { requirement: 'etsi-5.6-1', how: 'partly' },
    ],
    confidence: 'medium',
  },
  {
    id: 'i32-information-sharing',
    title: 'Sharing information',
    cites: 'ISO/IEC 27032, coordination',
    reads: 'Information on threats and vulnerabilities is shared.',
    metWhen: all(includes('vulnerability-process', 'advisories-published'), includes('disclosure-policy', 'contact')),
    severity: 'minor',
    evidence: [{ type: 'advisory' }],
    serves: [{ requirement: 'etsi-5.2-1', how: 'partly' }],
    confidence: 'medium',
  },
];
