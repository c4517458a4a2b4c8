import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What CERT-In BOM guide asks. */
export const requirements: Requirement[] = [
  {
    id: 'in-bom-sbom',
    title: 'SBOM per release',
    cites: 'CISG-2024-02, guidelines (21 minimum data fields)',
    reads: 'A software bill of materials with the minimum fields is kept for each release.',
    metWhen: all(includes('sbom', 'per-release'), includes('sbom', 'spdx', 'cyclonedx')),
    severity: 'major',
    evidence: [{ type: 'sbom' }],
    serves: [
      { requirement: 'etsi-5.2-3', how: 'partly' },
      { requirement: 'fmt-sbom', how: 'informs' },
    ],
    confidence: 'medium',
  },
  {
    id: 'in-bom-vex',
    title: 'VEX and advisories',
    cites: 'CISG-2024-02, vulnerability section',
    reads: 'The status of vulnerabilities is tracked with VEX, and advisories come in CSAF.',
    metWhen: includesAll('vulnerability-process', 'vex', 'advisories-published'),
    severity: 'minor',
    evidence: [{ type: 'vex' }, { type: 'advisory' }],
    serves: [
      { requirement: 'etsi-5.2-2', how: 'partly' },
      { requirement: 'fmt-vex', how: 'informs' },
    ],
  },
];
