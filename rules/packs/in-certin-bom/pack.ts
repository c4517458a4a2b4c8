import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** The CERT-In guidelines on bills of materials. */
export const inCertinBom: Pack = {
  id: 'in-certin-bom',
  version: '1.0.0',
  title: 'CERT-In technical guidelines on SBOM, QBOM, CBOM, AIBOM and HBOM v2.0',
  shortTitle: 'CERT-In BOM guide',
  citation: ['CERT-In CISG-2024-02, version 2.0, 9 July 2025'],
  markets: ['IN'],
  kind: 'guidance',
  force: 'voluntary',
  authority: 'CERT-In',
  status: 'Published',
  summary:
    'Guidelines on bills of materials for software, hardware, cryptography, quantum and AI. Public buyers and sector regulators in India refer to them.',
  bound:
    'Public sector, government, essential services, exporters of software and their suppliers; named by regulators and in tenders.',
  boundRoles: [],
  effectiveFrom: '2025-07-09',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements,
  categories: [],
  routes: [],
  routeNames: {},
  documents,
  clocks: [],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: ['https://www.cert-in.org.in'],
  confidence: 'medium',
  confidenceBasis: 'Notes of law firms.',
};
