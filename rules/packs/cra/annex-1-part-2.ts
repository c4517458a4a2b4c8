import { all, given, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from './serves.ts';

/** Annex I Part II: how vulnerabilities are handled. */
export const annex1Handling: Requirement[] = [
  {
    id: 'cra-a1p2-1',
    title: 'Know components and vulnerabilities; SBOM',
    cites: 'CRA Annex I Part II (1)',
    reads:
      'Identify and document components and vulnerabilities, with a software bill of materials in a common machine-readable format covering at least top-level dependencies.',
    section: 'Annex I, Part II',
    phase: 'full',
    metWhen: all(
      includes('sbom', 'per-release'),
      includes('sbom', 'spdx', 'cyclonedx', 'other-machine-readable'),
      includes('sbom', 'top-level', 'transitive'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'sbom' }, { type: 'source-scan' }],
    feeds: ['cra-doc-sbom', 'cra-doc-techfile'],
    serves: [
      ...partly('etsi-5.2-3', 'etsi-5.3-1'),
      ...informs('cra-a7-8', 'cra-13-5', 'nis2-21-2e', 'cra-13-25', 'cra-a2-9'),
    ],
  },
  {
    id: 'cra-a1p2-2',
    title: 'Fix without delay; separate security updates',
    cites: 'CRA Annex I Part II (2)',
    reads:
      'Remediate vulnerabilities in line with risk without delay, including by security updates kept apart from feature updates where technically feasible.',
    section: 'Annex I, Part II',
    phase: 'full',
    metWhen: all(includes('update-service', 'timely'), includes('update-service', 'separate')),
    severity: 'blocker',
    evidence: [
      { type: 'procedure', note: 'SLA by severity' },
      { type: 'log', note: 'fix times' },
    ],
    serves: [
      ...partly('etsi-5.3-8', 'etsi-5.2-2'),
      ...informs('nis2-21-2e', 'enisa-bl-eol', 'cra-13-8-handle', 'cra-13-10', 'csa-eucc-5'),
    ],
  },
  {
    id: 'cra-a1p2-3',
    title: 'Regular tests and reviews',
    cites: 'CRA Annex I Part II (3)',
    reads: 'Test and review product security effectively and regularly.',
    section: 'Annex I, Part II',
    phase: 'full',
    metWhen: all(includes('development-process', 'test-plan'), given('last-penetration-test')),
    severity: 'major',
    evidence: [{ type: 'test-report', note: 'penetration test' }, { type: 'procedure' }],
    feeds: ['cra-doc-techfile'],
    serves: [...partly('etsi-5.6-9', 'etsi-5.5-2'), ...informs('nis2-21-2f', 'enisa-bl-monitor', 'enisa-sd-reviews')],
  },
  {
    id: 'cra-a1p2-4',
    title: 'Disclose fixed vulnerabilities',
    cites: 'CRA Annex I Part II (4)',
    reads:
      'After a fix is out, publish what was fixed: description, affected products, impact, severity, remediation help. A justified delay is allowed until users could patch.',
    section: 'Annex I, Part II',
    phase: 'full',
    metWhen: includes('vulnerability-process', 'advisories-published'),
    severity: 'major',
    evidence: [{ type: 'advisory', note: 'CSAF or similar' }, { type: 'url' }],
    serves: [...partly('etsi-5.2-2', 'etsi-5.3-11'), ...informs('cra-a1p2-8')],
  },
  {
    id: 'cra-a1p2-5',
    title: 'Coordinated vulnerability disclosure policy',
    cites: 'CRA Annex I Part II (5)',
    reads: 'Have and enforce a CVD policy.',
    section: 'Annex I, Part II',
    phase: 'full',
    metWhen: all(includes('disclosure-policy', 'policy-published'), includes('disclosure-policy', 'policy-followed')),
    severity: 'blocker',
    evidence: [{ type: 'vulnerability-policy' }, { type: 'url' }, { type: 'log' }],
    feeds: ['cra-doc-cvd', 'cra-doc-techfile'],
    serves: [
      ...partly('etsi-5.2-1'),
      ...informs('nis2-21-2e', 'enisa-bl-vuln', 'cra-13-8-cvd', 'cra-a2-2', 'csa-eucc-5'),
    ],
  },
  {
    id: 'cra-a1p2-6',
    title: 'Contact address and information sharing',
    cites: 'CRA Annex I Part II (6)',
    reads:
      'Make it easy to share information on potential vulnerabilities in the product and its third-party parts, including a contact address for reports.',
    section: 'Annex I, Part II',
    phase: 'full',
    metWhen: includes('disclosure-policy', 'contact'),
    severity: 'blocker',
    evidence: [{ type: 'url' }, { type: 'screenshot' }],
    feeds: ['cra-doc-cvd', 'cra-doc-techfile'],
    serves: [...partly('etsi-5.2-1'), ...informs('cra-13-17', 'cra-13-6')],
  },
  {
    id: 'cra-a1p2-7',
    title: 'Secure update distribution',
    cites: 'CRA Annex I Part II (7)',
    reads:
      'Distribute updates securely so fixes arrive in time and, for security updates where applicable, automatically.',
    section: 'Annex I, Part II',
    phase: 'full',
    metWhen: all(includes('update-mechanism', 'device-verifies'), includes('update-mechanism', 'network-trust')),
    severity: 'blocker',
    evidence: [{ type: 'test-report', note: 'update security' }],
    feeds: ['cra-doc-techfile'],
    serves: [
      ...partly('etsi-5.3-2', 'etsi-5.3-7', 'etsi-5.3-9', 'etsi-5.3-10'),
      ...informs('red-sum-2', 'enisa-bl-update', 'enisa-sd-impl'),
    ],
  },
  {
    id: 'cra-a1p2-8',
    title: 'Free and prompt security updates with advisories',
    cites: 'CRA Annex I Part II (8)',
    reads:
      'Security updates go out without delay, free of charge (unless agreed otherwise for tailor-made business products), with an advisory telling users what to do.',
    section: 'Annex I, Part II',
    phase: 'full',
    metWhen: all(includes('update-service', 'free'), includes('update-service', 'advisory-message')),
    severity: 'blocker',
    evidence: [{ type: 'policy', note: 'update policy' }, { type: 'advisory' }],
    serves: [...partly('etsi-5.3-8', 'etsi-5.3-11'), ...informs('cra-13-9', 'cra-a1p2-4')],
  },
];
