import type { PackDocument } from '#rules/engine/pack.ts';

export const documents: PackDocument[] = [
  {
    id: 'au-soc',
    name: 'Australian statement of compliance',
    cites: 'Smart Devices Rules 2025, s.9',
    fields: [
      'product type and batch identifier',
      'name and address of the manufacturer',
      'if any: name and address of an authorised representative',
      'if any: other authorised representatives in Australia',
      'that it is prepared by or on behalf of the manufacturer',
      'opinion: the product was made in compliance with the security standard',
      'opinion: the manufacturer complied with the other obligations of the standard',
      'support period at the date of issue',
      'signature, name and function',
      'place of issue',
      'date of issue',
    ],
    retention: 'Five years, by manufacturer and supplier.',
    note: 'Issued by the manufacturer or on its behalf.',
  },
];
