import { all, type Condition, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

const filed = (...items: string[]): Condition => includesAll('fda-submission-file', ...items);

/** Section 524B(b) and the premarket guidance that fills it. */
export const requirements: Requirement[] = [
  {
    id: 'fda-01',
    title: 'Postmarket plan with coordinated disclosure',
    cites: '21 U.S.C. 360n-2(b)(1)',
    reads:
      'A plan monitors, identifies and addresses vulnerabilities and exploits after market in reasonable time, with coordinated disclosure.',
    metWhen: all(
      filed('postmarket-plan'),
      includesAll('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'policy' }],
    feeds: ['us-fda-management-plan'],
    serves: [...partly('etsi-5.2-1'), ...informs('ir8425-IQR-1a')],
  },
  {
    id: 'fda-02',
    title: 'Processes and patches',
    cites: '21 U.S.C. 360n-2(b)(2)',
    reads:
      'Documented processes give reasonable assurance that device and related systems are secure; patches come on a justified cycle, and out of cycle as soon as possible for uncontrolled risk.',
    metWhen: filed('processes', 'patch-cycle'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }],
    serves: [...partly('etsi-5.3-8'), ...informs('ssdf-PO.1')],
  },
  {
    id: 'fda-03',
    title: 'Threat model and security risk assessment',
    cites: 'FDA premarket guidance V.A; ANSI/AAMI SW96',
    reads: 'The file holds a threat model and a security risk assessment, apart from the safety one but linked to it.',
    metWhen: all(filed('risk-file'), includes('development-practices', 'threat-modelling')),
    severity: 'blocker',
    evidence: [{ type: 'risk-assessment' }],
    feeds: ['us-fda-index'],
    serves: informs('ssdf-PW.1'),
  },
  {
    id: 'fda-04',
    title: 'Eight categories of controls',
    cites: 'FDA premarket guidance V.B.1, appendix 1',
    reads:
      'Controls cover authentication, authorisation, cryptography, integrity, confidentiality, event logging, resilience and updates.',
    metWhen: all(
      filed('controls'),
      includes('access-control', 'every-interface'),
      includes('secure-communication', 'best-practice-cryptography'),
      includes('update-mechanism', 'device-verifies'),
      includes('integrity-and-logging', 'event-log'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'doc' }],
    feeds: ['us-fda-index'],
    serves: informs('ir8425-IAC-1b', 'ir8425-SU-1', 'ir8425-CSA-1'),
  },
  {
    id: 'fda-05',
    title: 'Architecture views',
    cites: 'FDA premarket guidance V.B.2, appendix 2',
    reads: 'Views show the global system, harm to many patients, updates and patches, and use cases.',
    metWhen: filed('architecture-views'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds: ['us-fda-index'],
  },
  {
    id: 'fda-06',
    title: 'Security testing',
    cites: 'FDA premarket guidance V.C',
    reads:
      'Reports of requirement, mitigation, vulnerability and penetration tests are included, with independence stated.',
    metWhen: all(filed('testing'), includes('development-practices', 'security-testing')),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds: ['us-fda-index'],
    serves: informs('ssdf-PW.8'),
  },
  {
    id: 'fda-07',
    title: 'Software bill of materials',
    cites: '21 U.S.C. 360n-2(b)(3)',
    reads:
      'A machine-readable SBOM lists commercial, open-source and off-the-shelf parts with the minimum elements, support level, end of support and known vulnerabilities.',
    metWhen: all(
      includes('sbom', 'per-release'),
      includesAll(
        'sbom-fields',
        'supplier',
        'component-name',
        'version',
        'unique-identifier',
        'dependency',
        'sbom-author',
        'timestamp',
      ),
      filed('sbom-support'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'sbom' }],
    feeds: ['us-fda-sbom'],
    serves: informs('eo-04', 'ir8425-DOC-1d'),
  },
  {
    id: 'fda-08',
    title: 'Security labelling',
    cites: 'FDA premarket guidance VI.A',
    reads:
      'Labelling gives users security instructions, interfaces, access to the SBOM, end of support and the way updates come.',
    metWhen: all(filed('labelling'), includesAll('user-instructions', 'secure-use', 'installing-updates')),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    serves: informs('ir8425-PEA-1a', 'etsi-5.12-2'),
  },
  {
    id: 'fda-09',
    title: 'Unresolved anomalies',
    cites: 'FDA premarket guidance V.A.5',
    reads: 'Unresolved anomalies are judged for their effect on security.',
    metWhen: filed('anomalies'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds: ['us-fda-index'],
  },
  {
    id: 'fda-10',
    title: 'Submission complete',
    cites: '21 U.S.C. 360n-2(a); eSTAR',
    reads: 'The cybersecurity part of the submission is complete.',
    metWhen: filed('submission-complete'),
    severity: 'blocker',
    evidence: [{ type: 'doc' }],
  },
  {
    id: 'fda-11',
    title: 'Security in the quality system',
    cites: '21 CFR 820 (QMSR)',
    reads: 'Cybersecurity is run inside the quality system built on ISO 13485.',
    metWhen: filed('quality-system'),
    severity: 'major',
    evidence: [{ type: 'certificate' }],
    serves: informs('ssdf-PO.1'),
  },
];
