import type { Pack, PackDocument, Penalty } from '#rules/engine/pack.ts';

/** Papers it wants drawn up or kept. */
export const documents: PackDocument[] = [
  {
    id: 'csa-doc-cert',
    name: 'EUCC certificate',
    cites: '2024/482 Art. 10, Annex VII',
    fields: [
      'Product and version',
      'Assurance level and AVA_VAN',
      'Protection profile',
      'Certification body and id',
      'Date and validity',
      'Reference of the security target',
      'QR link',
    ],
  },
  {
    id: 'csa-doc-suppl',
    name: 'Supplementary information',
    cites: '2019/881 Art. 55',
    fields: [
      'Guidance',
      'Support period',
      'Contact and how to report vulnerabilities',
      'Repository of disclosed vulnerabilities',
    ],
  },
];

export const milestones: Pack['milestones'] = [
  { date: '2019-06-27', what: 'Cybersecurity Act in force' },
  { date: '2021-06-28', what: 'Articles 58, 60, 61, 63, 64 and 65 apply' },
  { date: '2024-02-27', what: 'EUCC Regulation in force' },
  { date: '2024-12-18', what: '(EU) 2024/3144 amends EUCC (OJ 19.12.2024)' },
  { date: '2025-02-27', what: 'EUCC applies; national schemes of the same scope cease to have effect (Art 49)' },
  {
    date: '2025-12-08',
    what: '(EU) 2025/2462 amends EUCC: product series, minor and major changes, assurance continuity, state-of-the-art documents',
    confidence: 'medium',
  },
  { date: '2026-01-20', what: 'CSA2 proposal COM(2026) 11' },
  {
    date: '2026-02-27',
    what: 'Last date to finish certifications begun under national schemes (24 months, Art 49(2))',
  },
];

export const penalties: Penalty[] = [
  { for: 'Breaches of Title III or of a scheme', max: 'Set by the member states', cites: '2019/881 Art. 65' },
  {
    for: 'The certificate',
    max: 'Suspension or withdrawal, with public notice; mutual recognition (CCRA) is lost where it is withdrawn',
    cites: '2024/482 Arts. 14, 29-32',
  },
];

export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'CRA critical product (Annex IV) today',
    result: 'No delegated act under CRA Art 8(1) yet, so EUCC stays optional; certification may come.',
  },
  {
    case: 'Member State law asks for certified products (NIS2 Art 24)',
    result: 'Then de facto mandatory for that use.',
  },
  {
    case: 'SOG-IS national certificate',
    result:
      'National schemes of the same scope ceased on 27 February 2025; procedures already begun could finish until 27 February 2026; certificates already issued run to their end and renewals go to EUCC (confidence: medium).',
  },
];

/** What may change. */
export const pending: string[] = [
  'A recast of the Cybersecurity Act (CSA2) was proposed on 20 January 2026, COM(2026) 11.',
  'Schemes for cloud services (EUCS) and 5G are in preparation; ICT services and processes are outside EUCC.',
  'Certification of critical products may become mandatory by a delegated act under CRA Article 8(1); there is none yet.',
];

export const notes: string[] = [
  'Often misread: certification is still voluntary, and no label is sure to come. Only EUCC is in operation.',
  'Often misread: the Act has no effect in the United Kingdom any more.',
  'ENISA has been the European Union Agency for Cybersecurity since this Act.',
];
