import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What Evidence formats asks. */
export const requirements: Requirement[] = [
  {
    id: 'fmt-sbom',
    title: 'SBOM per release',
    cites: 'Practice: SBOM',
    reads: 'One machine-readable software bill of materials is kept for each release.',
    metWhen: all(includes('sbom', 'per-release'), includes('sbom', 'spdx', 'cyclonedx')),
    severity: 'major',
    evidence: [{ type: 'sbom' }],
    serves: [
      { requirement: 'etsi-5.2-3', how: 'partly' },
      { requirement: 'in-bom-sbom', how: 'informs' },
      { requirement: 'eo-04', how: 'informs' },
    ],
  },
  {
    id: 'fmt-vex',
    title: 'VEX and advisories',
    cites: 'Practice: VEX and advisories',
    reads: 'The status of known vulnerabilities is told.',
    metWhen: includesAll('vulnerability-process', 'vex', 'advisories-published'),
    severity: 'minor',
    evidence: [{ type: 'vex' }, { type: 'advisory' }],
    serves: [
      { requirement: 'etsi-5.2-2', how: 'partly' },
      { requirement: 'in-bom-vex', how: 'informs' },
    ],
  },
  {
    id: 'fmt-securitytxt',
    title: 'security.txt',
    cites: 'RFC 9116',
    reads: 'A valid security.txt is served.',
    metWhen: includes('disclosure-policy', 'security-txt'),
    severity: 'minor',
    evidence: [{ type: 'security-txt' }],
    serves: [
      { requirement: 'etsi-5.2-1', how: 'partly' },
      { requirement: 'psti-vdp-contact', how: 'informs' },
    ],
  },
  {
    id: 'fmt-mud',
    title: 'Network behaviour',
    cites: 'RFC 8520',
    reads: 'The network behaviour of the device is described.',
    metWhen: includes('attack-surface', 'mud-file'),
    severity: 'minor',
    evidence: [{ type: 'mud-file' }],
    serves: [{ requirement: 'etsi-5.6-1', how: 'partly' }],
  },
];
