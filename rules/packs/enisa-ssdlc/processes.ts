import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** Practices for processes. */
export const processes: Requirement[] = [
  {
    id: 'enisa-sd-thirdparty',
    title: 'Third parties and components',
    cites: 'ENISA 2019, Processes: third-party management',
    reads:
      'Suppliers, libraries and open source are checked, contracted and followed; software bills of materials are kept.',
    section: 'Processes',
    metWhen: all(
      includesAll('development-process', 'component-intake-check', 'component-check-covers-upkeep'),
      includes('sbom', 'per-release'),
    ),
    severity: 'major',
    evidence: [{ type: 'sbom' }],
    serves: [
      { requirement: 'etsi-5.2-3', how: 'partly' },
      { requirement: 'cra-13-5', how: 'informs' },
    ],
    confidence: 'medium',
  },
  {
    id: 'enisa-sd-ops',
    title: 'Operations management',
    cites: 'ENISA 2019, Processes: operations management',
    reads: 'Configuration, changes, vulnerabilities and incidents in development are managed.',
    section: 'Processes',
    metWhen: includes('development-practices', 'configuration-control'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
    serves: [
      { requirement: 'etsi-5.2-3', how: 'partly' },
      { requirement: 'nis2-21-2e', how: 'informs' },
    ],
    confidence: 'medium',
  },
  {
    id: 'enisa-sd-methodology',
    title: 'Secure development methodology',
    cites: 'ENISA 2019, Processes: sSDLC methodology',
    reads: 'A defined secure development life cycle with security gates is followed.',
    section: 'Processes',
    metWhen: includes('development-practices', 'release-criteria'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
    serves: [
      { requirement: 'etsi-5.6-9', how: 'partly' },
      { requirement: 'cra-13-14', how: 'informs' },
    ],
    confidence: 'medium',
  },
  {
    id: 'enisa-sd-deploy',
    title: 'Secure deployment',
    cites: 'ENISA 2019, Processes: secure deployment',
    reads: 'Release, provisioning and disposal are secured.',
    section: 'Processes',
    metWhen: includes('development-practices', 'secure-deployment'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
    serves: [
      { requirement: 'etsi-5.4-4', how: 'partly' },
      { requirement: 'red-cck-3', how: 'informs' },
    ],
    confidence: 'medium',
  },
  {
    id: 'enisa-sd-design',
    title: 'Security in design',
    cites: 'ENISA 2019, Processes: security design',
    reads: 'Threats are modelled and security requirements written when the product is designed.',
    section: 'Processes',
    metWhen: includesAll('development-practices', 'threat-modelling', 'security-requirements'),
    severity: 'major',
    evidence: [{ type: 'threat-model' }],
    serves: [
      { requirement: 'etsi-5.6-9', how: 'partly' },
      { requirement: 'cra-13-2', how: 'informs' },
    ],
    confidence: 'medium',
  },
  {
    id: 'enisa-sd-policies',
    title: 'Internal policies',
    cites: 'ENISA 2019, Processes: internal policies',
    reads: 'Policies for secure coding, cryptography and data are in force.',
    section: 'Processes',
    metWhen: includes('development-practices', 'policies'),
    severity: 'minor',
    evidence: [{ type: 'policy' }],
    serves: [{ requirement: 'nis2-21-2h', how: 'informs' }],
    confidence: 'medium',
  },
];
