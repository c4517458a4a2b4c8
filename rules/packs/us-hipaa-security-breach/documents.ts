import type { PackDocument } from '#rules/engine/pack.ts';

/** Papers the rules ask for. */
export const documents: PackDocument[] = [
  {
    id: 'us-hipaa-agreement',
    name: 'Business associate agreement',
    cites: '45 CFR 164.504(e)',
    fields: [
      'Parties',
      'Permitted uses',
      'Safeguards',
      'Flow-down to subcontractors',
      'Days to report a breach',
      'Support of access and amendment',
      'Return or destruction',
      'Termination',
    ],
    retention: '6 years',
  },
  {
    id: 'us-hipaa-notice',
    name: 'Breach notice to individuals',
    cites: '45 CFR 164.404(c)',
    fields: [
      'What happened',
      'Date of breach',
      'Date of discovery',
      'Kinds of data',
      'Steps for the individual',
      'What we do',
      'Contact: toll-free, e-mail, site or post',
    ],
  },
  {
    id: 'us-hipaa-report',
    name: 'HHS breach report',
    cites: '45 CFR 164.408',
    fields: [
      'Covered entity',
      'Business associate',
      'Dates',
      'Individuals affected',
      'Type',
      'Location',
      'Kinds of health information',
      'Safeguards before',
      'Actions taken',
    ],
  },
];
