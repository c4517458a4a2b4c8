import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [
  {
    id: 'eo-attestation',
    name: 'Secure software development attestation',
    cites: 'CISA common form',
    fields: [
      'New or revised',
      'Company-wide, individual or several products',
      'Product name, version and release date',
      'Producer: name, address, website',
      'Contact: name, title, address, phone, e-mail',
      'Secure environments',
      'Trusted source-code supply chains',
      'Provenance',
      'Automated vulnerability checks and disclosure',
      'Outside assessment attached, name of the assessor',
      'Name and title of the signatory, signature, date',
      'Attachments',
    ],
    note: 'Confidence: medium.',
  },
  {
    id: 'eo-sbom',
    name: 'Software bill of materials',
    cites: 'NTIA 2021; CISA draft 2025',
    fields: [
      'Author',
      'Timestamp',
      'Supplier',
      'Component name',
      'Version',
      'Unique identifier',
      'Dependency',
      'Hash',
      'Licence',
      'Tool name',
      'Generation context',
    ],
    note: 'The first seven are the minimum of 2021, the last four come from the draft of 2025 (final status not verified).',
  },
  {
    id: 'eo-plan',
    name: 'Plan of action',
    cites: 'OMB M-23-16',
    fields: ['Practice not met', 'Mitigation', 'Milestone', 'Target date', 'Agency', 'Extension requested'],
  },
];

export const milestones: Pack['milestones'] = [
  {
    date: '2021-05-12',
    what: 'EO 14028; s.4(e) secure development, s.4(f) SBOM, s.4(s)-(u) consumer labels',
    confidence: 'high',
  },
  { date: '2021-07-12', what: 'NTIA minimum elements for an SBOM', confidence: 'high' },
  { date: '2022-02-03', what: 'SSDF v1.1 (SP 800-218)', confidence: 'high' },
  { date: '2022-09-14', what: 'OMB M-22-18', confidence: 'high' },
  { date: '2023-06-09', what: 'OMB M-23-16', confidence: 'high' },
  { date: '2024-03-11', what: 'CISA attestation common form final', confidence: 'high' },
  { date: '2024-06-08', what: 'Collection due for critical software', confidence: 'high' },
  { date: '2024-09-08', what: 'Collection due for all other in-scope software', confidence: 'high' },
  {
    date: '2025-01-16',
    what: 'EO 14144: machine-readable attestations, artifacts, customer lists, FAR change',
    confidence: 'high',
  },
  {
    date: '2025-06-06',
    what: 'EO 14306 strikes those attestation clauses (old s.2(a)-(b)); asks for SSDF update; keeps the 2027 Cyber Trust Mark purchase rule',
    confidence: 'high',
  },
  {
    date: '2025-08-22',
    what: 'CISA draft 2025 SBOM minimum elements (adds hash, licence, tool, generation context); comments to 2025-10-03',
    confidence: 'high',
  },
  { date: '2025-12-17', what: 'SSDF v1.2 draft (SP 800-218r1)', confidence: 'high' },
  {
    date: '2026-01-23',
    what: 'OMB M-26-05 rescinds M-22-18 and M-23-16; attestation, form and SBOM become agency options; hardware brought in',
    confidence: 'high',
  },
  {
    date: '2027-01-04',
    what: 'Target for FAR rule: vendors of consumer IoT (47 CFR 8.203(b)) to carry the Cyber Trust Mark',
    confidence: 'medium',
  },
];

export const penalties: Penalty[] = [
  { for: 'Software that agencies may not use', max: 'Loss of federal use' },
  {
    for: 'Untrue attestations',
    max: 'Liability under 18 U.S.C. 1001 and the False Claims Act',
    cites: '18 U.S.C. 1001; 31 U.S.C. 3729',
  },
];

export const edgeCases: Pack['edgeCases'] = [
  { case: 'Consumer maker with no federal sales', result: 'Not-applicable: nothing to attest to.' },
  { case: 'Reseller sells your camera to an agency', result: 'Applicable: the producer is the one asked.' },
  {
    case: 'Agency writes the old attestation form into its 2026 contract',
    result: 'Attestation due by contract: M-26-05 keeps the form as an option.',
  },
  { case: 'Sale in 2025', result: 'Attestation was required: memos in force until 2026-01-23.' },
];

/** What may change. */
export const pending: string[] = [
  'The FAR rule that vendors of consumer IoT carry the Cyber Trust Mark is aimed at 4 January 2027. Confidence: medium.',
  'SSDF v1.2 (SP 800-218r1) was a draft of December 2025; requirements will be mapped again when it is final.',
  'The minimum elements of an SBOM were under revision by CISA in 2025; a final version was not verified. Confidence: low.',
];

export const notes: string[] = [
  'Under the rescinded memos software built by agencies, open source obtained directly and for free, and software unchanged since before 14 September 2022 were outside.',
  'The orders bind agencies; suppliers are bound by contract or request.',
  'Often misread: EO 14028 sets no security standards for federal IoT devices. Those come from Pub. L. 116-207 and SP 800-213; its own IoT text is about consumer labels (section 4(s)-(u)).',
  'M-26-05 also brings in hardware and keeps form and SBOM as options of each agency.',
];
