import { all, given, includes, includesAll, is, moreThan, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { makers } from '#rules/packs/shared/makers.ts';
import { informs } from '#rules/packs/shared/serves.ts';

const section = 'Operators';

/** Who answers for the product in the Union, and what importers and distributors check. */
export const operators: Requirement[] = [
  {
    id: 'ce-rp',
    title: 'EU-based responsible operator',
    cites: 'Regulation (EU) 2019/1020, Art. 4',
    reads:
      'Products under the acts listed in Article 4(5) (RED, LVD, EMC, RoHS, toys and machinery among them) need an operator in the EU: manufacturer, importer, authorised representative or fulfilment provider. It is named on product, packaging, parcel or document. The CRA did not join the list, so software under the CRA alone is not caught.',
    section,
    roles: [...makers, 'importer', 'authorised-representative', 'fulfilment-provider'],
    appliesWhen: not(is('product-form', 'software')),
    metWhen: all(includes('product-marking', 'eu-operator'), given('eu-operator')),
    severity: 'blocker',
    evidence: [{ type: 'label-photo' }, { type: 'contract', note: 'mandate' }],
    feeds: ['ce-doc-eudoc'],
    serves: [...informs('cra-18', 'gpsr-16', 'red-11')],
    confidence: 'medium',
  },
  {
    id: 'ce-importer',
    title: 'Importer checks',
    cites: 'Decision No 768/2008/EC, Annex I, Art. R4; each CE act',
    reads:
      'Importers check declaration, file, marks and instructions, add their own identity, keep the documents and report risks.',
    section,
    roles: ['importer'],
    metWhen: includesAll(
      'importer-checks',
      'declaration',
      'ce-mark',
      'technical-file-exists',
      'own-contact-shown',
      'documents-kept',
    ),
    severity: 'blocker',
    evidence: [{ type: 'register', note: 'import checklist' }],
    serves: [...informs('cra-19-2', 'red-12', 'cra-19-4')],
  },
  {
    id: 'ce-distributor',
    title: 'Distributor checks',
    cites: 'Decision No 768/2008/EC, Annex I, Art. R5; each CE act',
    reads:
      'Distributors act with due care, check marks, documents and importer identity, and stop what does not comply.',
    section,
    roles: ['distributor'],
    metWhen: includesAll('distributor-checks', 'ce-mark', 'instructions'),
    severity: 'blocker',
    evidence: [{ type: 'register', note: 'goods-in checklist' }],
    serves: [...informs('cra-20-2', 'red-13')],
  },
  {
    id: 'ce-trace',
    title: 'Traceability',
    cites: 'Regulation (EU) 2019/1020; Decision No 768/2008/EC, Annex I, Art. R7',
    reads: 'Supplier and customers of each delivery are on record.',
    section,
    metWhen: moreThan('supply-chain-records-years', 0),
    severity: 'minor',
    evidence: [{ type: 'register', note: 'traceability' }],
    serves: [...informs('cra-23')],
    confidence: 'medium',
  },
];
