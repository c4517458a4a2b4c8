import { includes, includesAll, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { makers } from '#rules/packs/shared/makers.ts';
import { informs } from '#rules/packs/shared/serves.ts';

/** What binds for every consumer product, CE-marked or not. */
export const everyProduct: Requirement[] = [
  {
    id: 'gpsr-5',
    title: 'Only safe products',
    cites: 'GPSR Art. 5',
    reads:
      'Only safe products are placed and kept on the market. For CE products this matters for the risks their acts do not cover.',
    section: 'Chapter II: safety',
    roles: [...makers, 'importer', 'distributor'],
    metWhen: includes('risk-assessment', 'risks-outside-ce-acts'),
    severity: 'blocker',
    evidence: [{ type: 'risk-assessment' }],
    feeds: ['gpsr-doc-file'],
    serves: [...informs('pld-10')],
  },
  {
    id: 'gpsr-6-1g',
    title: 'Cybersecurity where safety depends on it',
    cites: 'GPSR Art. 6(1)(g)',
    reads:
      'The safety assessment looks at the protection needed against outside influence, attackers included, where that could affect safety, and at loss of connection; also at learning functions and effects on other products.',
    section: 'Chapter II: safety',
    roles: makers,
    metWhen: includes('risk-assessment', 'safety-effects-of-attacks'),
    severity: 'major',
    evidence: [{ type: 'risk-assessment' }, { type: 'threat-model' }],
    feeds: ['gpsr-doc-file'],
    serves: [...informs('etsi-5.1-5', 'etsi-5.9-1', 'cra-a1p1-1')],
  },
  {
    id: 'gpsr-19',
    title: 'Online offers',
    cites: 'GPSR Art. 19',
    reads:
      'Each offer at a distance shows name and contacts of the manufacturer, the responsible person in the EU if the manufacturer sits elsewhere, the identification with a picture, and warnings in the right language.',
    section: 'Chapter III, Section 2 and after the sale',
    roles: [...makers, 'importer', 'distributor'],
    appliesWhen: not(includes('online-offers', 'no-online-offers')),
    metWhen: includesAll('online-offers', 'manufacturer', 'eu-operator', 'identification', 'warnings'),
    severity: 'blocker',
    evidence: [{ type: 'screenshot' }],
    feeds: ['gpsr-doc-offer'],
    serves: [...informs('dataact-3-2')],
  },
  {
    id: 'gpsr-20',
    title: 'Accident reports',
    cites: 'GPSR Art. 20',
    reads:
      'The manufacturer reports accidents caused by the product (death or serious effects on health, lasting or not) without undue delay through the Safety Business Gateway; for a maker outside the EU the responsible person does. Importers and distributors tell the manufacturer and file only when asked to.',
    section: 'Chapter III, Section 2 and after the sale',
    roles: [...makers, 'importer', 'distributor'],
    metWhen: includes('product-safety-process', 'accident-reports'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
  },
  {
    id: 'gpsr-22',
    title: 'Marketplaces',
    cites: 'GPSR Art. 22',
    reads:
      'Online marketplaces have a single contact, register with Safety Gate, remove offers within two working days of an order, show product data and check traders.',
    section: 'Chapter IV: marketplaces',
    roles: ['online-marketplace'],
    metWhen: includes('product-safety-process', 'marketplace'),
    severity: 'blocker',
    evidence: [{ type: 'procedure' }],
  },
  {
    id: 'gpsr-35',
    title: 'Recall notice and remedies',
    cites: 'GPSR Arts. 35-37',
    reads:
      'Known buyers are told directly; the recall notice has a set form; consumers choose between at least two of repair, replacement and refund (one only where the others are impossible or disproportionate). A software update can be the repair if it is easy and safe.',
    section: 'Chapter III, Section 2 and after the sale',
    roles: makers,
    metWhen: includes('product-safety-process', 'recall-notice'),
    severity: 'major',
    evidence: [{ type: 'doc', note: 'template' }],
    feeds: ['gpsr-doc-recall'],
  },
];
