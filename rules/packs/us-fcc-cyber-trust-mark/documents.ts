import type { Pack, PackDocument } from '#rules/engine/pack.ts';

export const documents: PackDocument[] = [
  {
    id: 'ctm-label',
    name: 'FCC IoT label',
    cites: '47 CFR 8.203(f), 8.213',
    fields: ['Cyber Trust Mark', 'QR code to the registry page', 'End of support (optional)'],
    note: 'Mark and code are shown together. Whether the end of support is printed is left to the recommendations on the label.',
  },
  {
    id: 'ctm-registry-record',
    name: 'Registry record',
    cites: '47 CFR 8.222(b)',
    fields: [
      'Product name',
      'Manufacturer name',
      'Date of authorisation',
      'Status of authorisation',
      'Label administrator',
      'Contact of the administrator',
      'Laboratory',
      'How to change the default password',
      'Default password cannot be changed',
      'Secure configuration (text or link)',
      'Updates are automatic',
      'How to get updates',
      'Minimum end of support, or statement that it is not supported',
      'Hardware bill of materials kept',
      'Software bill of materials kept',
      'Further elements the Bureau asks for',
    ],
  },
  {
    id: 'ctm-declaration',
    name: 'Declaration of the applicant',
    cites: '47 CFR 8.208(c)',
    fields: [
      'Meets the requirements of the programme',
      'Applicant is not a producer on the Covered List',
      'Product is not covered equipment',
      'Producer is not on the Entity List or the 1260H list',
      'Not owned by, controlled by or affiliated with a debarred party',
      'Every reasonable measure was taken',
      'Critical vulnerabilities will be fixed until support ends',
      'These commitments will not be disclaimed',
      'Signatory',
      'Title',
      'Date',
    ],
    note: 'Under penalty of perjury.',
  },
  {
    id: 'ctm-agent-attestation',
    name: 'Attestation of the agent for service',
    cites: '47 CFR 8.208(i)',
    fields: [
      'Applicant',
      'Name of the agent',
      'US physical address',
      'E-mail of the agent',
      'Consent to service',
      'Undertaking on duration',
      'Signature of the applicant',
      'Signature of the agent',
      'Date',
    ],
    retention: 'At least a year after marketing ends',
  },
  {
    id: 'ctm-application',
    name: 'Application to a label administrator',
    cites: '47 CFR 8.208',
    fields: [
      'Applicant',
      'Product name',
      'Model identifiers',
      'Product components',
      'Software versions',
      'Laboratory report',
      'Signatory of the tests',
      'End of support',
      'Declaration',
      'Statement of truth',
      'Fee reference',
    ],
    retention: 'Two years after marketing stops',
  },
];

export const edgeCases: Pack['edgeCases'] = [
  { case: 'Smart hub with Ethernet only', result: 'Out: it has no intentional radiator.' },
  { case: 'Wi-Fi camera that is used offline', result: 'Eligible: what it can do counts, not how it is used.' },
  {
    case: 'Fitness tracker with app and cloud',
    result: 'Eligible as one product: the mark covers the device with the hub, app and back end it needs.',
  },
  {
    case: 'App of a third party that the maker does not control',
    result: 'Outside, but for the link to it and any app that lives on the device (order, para 27).',
  },
  { case: 'Wi-Fi router', result: 'Out: left out of the definition; IR 8425A is a profile of its own.' },
  {
    case: 'Product for companies, industry or hospitals; computer or smartphone',
    result: 'Out (order, paras 15, 16, 29).',
  },
  {
    case: 'Camera with a module from a producer on the Covered List',
    result: 'Excluded (8.204(b)).',
  },
];

export const clocks: Pack['clocks'] = [
  { event: 'A justified complaint', steps: ['20 days: report to the FCC'], to: 'FCC' },
  {
    event: 'A failure found after sale',
    steps: ['Tell the administrator what was done', '30 days: the administrator reports'],
    to: 'Label administrator, then FCC',
  },
];
