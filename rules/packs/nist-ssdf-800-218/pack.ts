import type { Pack } from '#rules/engine/pack.ts';
import { prepare } from './prepare.ts';
import { produce } from './produce.ts';
import { protect } from './protect.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { respond } from './respond.ts';
import { exclusions, inScope } from './scope.ts';

/** The NIST Secure Software Development Framework, version 1.1. */
export const nistSsdf: Pack = {
  id: 'nist-ssdf-800-218',
  version: '1.0.0',
  title: 'NIST Secure Software Development Framework (SSDF) v1.1',
  shortTitle: 'NIST SSDF',
  citation: [
    'NIST SP 800-218 (February 2022)',
    'SP 800-218A, profile for AI (July 2024)',
    'SP 800-218r1, draft (December 2025)',
  ],
  markets: ['US'],
  kind: 'standard',
  force: 'voluntary',
  authority: 'NIST',
  status: 'v1.1 final; v1.2 a draft, final not seen by mid-2026 (confidence medium)',
  summary:
    'Nineteen practices for developing software securely: prepare the organisation, protect the software, produce well-secured software, respond to vulnerabilities. Voluntary, but named in federal contracts and in the attestation form of CISA.',
  bound: 'Whoever chooses it; by reference in federal contracts.',
  boundRoles: [],
  effectiveFrom: '2022-02-03',
  milestones,
  inScope,
  exclusions,
  phases: {},
  requirements: [...prepare, ...protect, ...produce, ...respond],
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
  sources: ['https://csrc.nist.gov/pubs/sp/800/218/final'],
  confidence: 'high',
  confidenceBasis: 'The practices are long published; the status of version 1.2 is of medium confidence.',
};
