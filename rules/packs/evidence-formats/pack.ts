import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** Common formats of evidence. */
export const evidenceFormats: Pack = {
  id: 'evidence-formats',
  version: '1.0.0',
  title: 'Common evidence formats (SBOM, VEX, CSAF, security.txt, MUD)',
  shortTitle: 'Evidence formats',
  citation: ['SPDX', 'CycloneDX (ECMA-424)', 'CSAF (ISO/IEC 20153:2025)', 'OpenVEX', 'OSCAL', 'RFC 9116', 'RFC 8520'],
  markets: ['*'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'Linux Foundation, OWASP and Ecma, OASIS, NIST, IETF',
  status: 'Current',
  summary:
    'Machine-readable formats that several laws and buyers ask for: bills of materials, statements on vulnerabilities, advisories, a contact file, and a description of network behaviour.',
  bound: 'Whoever hands evidence to others and chooses it.',
  boundRoles: [],
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements,
  categories: [
    {
      ref: 'spdx',
      group: 'Format for sbom',
      name: 'SPDX: 2.2.1 is ISO/IEC 5962:2021; 2.3 common in tools; 3.0.1 is the JSON-LD generation',
    },
    {
      ref: 'cyclonedx',
      group: 'Format for sbom, vex, cbom, hbom',
      name: 'CycloneDX: 1.6 is ECMA-424 (June 2024); 1.7 released 2025, 1.7.1 patch seen in 2026',
    },
    {
      ref: 'csaf',
      group: 'Format for advisory, vex',
      name: 'Common Security Advisory Framework: 2.0 OASIS Standard 18 November 2022, ISO/IEC 20153:2025; 2.1 under work (confidence medium)',
    },
    { ref: 'openvex', group: 'Format for vex', name: 'OpenVEX: 0.2.0' },
    { ref: 'oscal', group: 'Format for oscal', name: 'NIST OSCAL: 1.1.x; later releases exist (confidence medium)' },
    { ref: 'security-txt', group: 'Format for security-txt', name: 'security.txt (RFC 9116): April 2022' },
    { ref: 'mud', group: 'Format for mud-file', name: 'Manufacturer Usage Description (RFC 8520): March 2019' },
  ],
  routes: [],
  routeNames: {},
  documents,
  clocks: [],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: [
    'https://spdx.dev',
    'https://cyclonedx.org',
    'https://www.rfc-editor.org/rfc/rfc9116',
    'https://www.rfc-editor.org/rfc/rfc8520',
    'https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html',
  ],
  confidence: 'medium',
  confidenceBasis: 'Specification pages in part; versions move.',
};
