import type { PackDocument } from '#rules/engine/pack.ts';

/** Papers the regime wants issued, published or kept. */
export const documents: PackDocument[] = [
  {
    id: 'psti-soc',
    name: 'UK statement of compliance',
    cites: 'PSTI Act 2022 s.9; SI 2023/1007 Sch.4',
    fields: [
      'Product type and batch',
      'Name and address of each manufacturer',
      'Name and address of each authorised representative (if any)',
      'Declaration that it is prepared by or on behalf of the manufacturer',
      "Declaration that, in the manufacturer's opinion, it complies with the applicable requirements of Schedule 1 or the conditions of Schedule 2",
      'Number, version and issue date of each standard relied on (if a standard is the route)',
      'Defined support period, correct when the manufacturer first supplied the product',
      'Signature',
      'Name of the signatory',
      'Function of the signatory',
      'Place of issue',
      'Date of issue',
    ],
    retention: 'Manufacturer and importer: the longer of 10 years from issue and the stated support period',
    note: 'Issued by the manufacturer or someone on its behalf; a joint statement is allowed.',
  },
  {
    id: 'psti-vdp',
    name: 'Published vulnerability reporting information',
    cites: 'SI 2023/1007 Sch.1 para 2',
    fields: [
      'At least one contact point',
      'When an acknowledgement comes',
      'When status updates come until resolution',
      'Products and parts covered (optional)',
    ],
    note: 'Published by the manufacturer.',
  },
  {
    id: 'psti-support-notice',
    name: 'Published defined support period',
    cites: 'SI 2023/1007 Sch.1 para 3',
    fields: ['Product', 'End date of the period', 'Start or length (optional)'],
    note: 'Published by the manufacturer.',
  },
  {
    id: 'psti-failure-notice',
    name: 'Compliance failure notification',
    cites: 'PSTI Act 2022 ss.11(6), 18(6), 19(8), 24(6), 25(9)',
    fields: [
      'Details of the failure',
      'Known risks',
      'Steps taken and whether they worked',
      'Whether the authority has been told (to other persons in the chain)',
    ],
    note: 'Sent by the manufacturer, importer or distributor.',
  },
  {
    id: 'psti-investigation-record',
    name: 'Record of an investigation or failure',
    cites: 'PSTI Act 2022 ss.12, 20',
    fields: ['Outcome', 'Details of any failure', 'Remedial steps and their success'],
    retention: '10 years from the day the record is made',
    note: 'Kept by the manufacturer and the importer.',
  },
];
