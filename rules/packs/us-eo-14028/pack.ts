import type { Pack } from '#rules/engine/pack.ts';
import { documents, edgeCases, milestones, notes, penalties, pending } from './remarks.ts';
import { requirements } from './requirements.ts';
import { exclusions, inScope } from './scope.ts';

/** US executive orders on the security of software that agencies use. */
export const usEo14028: Pack = {
  id: 'us-eo-14028',
  version: '1.0.0',
  title: 'US software supply chain orders (EO 14028, EO 14144, EO 14306 and OMB M-26-05)',
  shortTitle: 'US EO 14028',
  citation: [
    'EO 14028 (86 FR 26633), section 4',
    'EO 14144 of 16 January 2025',
    'EO 14306 of 6 June 2025',
    'OMB M-22-18 and M-23-16 (both rescinded), M-26-05',
    'CISA common form, OMB 1670-0052',
  ],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority: 'OMB, CISA, NIST, the FAR Council, the head of each agency.',
  status: 'In force, much thinned: no attestation for the whole government since 23 January 2026',
  summary:
    'The orders bind federal agencies; through contracts and requests they reach whoever makes software or firmware that agencies use. Secure development in the sense of the SSDF, an SBOM and a disclosure programme remain. A signed attestation is due only where an agency asks for it.',
  bound:
    'Agencies, and through them producers of software, firmware included, that agencies use. Without federal sales there is nothing to do; a reseller makes no difference.',
  boundRoles: [],
  effectiveFrom: '2021-05-12',
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
  sources: [
    'https://www.federalregister.gov/d/2021-10460',
    'OMB M-26-05 of 23 January 2026',
    'CISA Secure Software Development Attestation Form',
  ],
  confidence: 'high',
  confidenceBasis:
    'Orders and memos were read or confirmed by several sources; the form fields and the date of the FAR rule are of medium confidence.',
};
