import { all, atLeastNumber, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from './serves.ts';

/** Article 13(12) to (16) and (20): what has to be ready and shown when the product is placed. */
export const article13Placing: Requirement[] = [
  {
    id: 'cra-13-12',
    title: 'Technical file, assessment, declaration, CE before placing',
    cites: 'CRA Art. 13(12)',
    reads:
      'Before placing on the market: technical documentation drawn up, conformity assessment done, EU declaration issued, CE mark affixed.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(
      includes('product-readiness', 'technical-file-ready'),
      includes('product-readiness', 'assessment-finished'),
      includes('product-readiness', 'declaration-and-ce-mark'),
    ),
    severity: 'blocker',
    evidence: [
      { type: 'technical-file' },
      { type: 'declaration-of-conformity' },
      { type: 'certificate', note: 'if a notified body was used' },
      { type: 'label-photo' },
    ],
    feeds: ['cra-doc-eudoc', 'cra-doc-techfile'],
    serves: [...informs('cra-28', 'cra-30', 'cra-31', 'cra-32', 'red-10-3', 'ce-doc', 'ce-mark', 'pld-10')],
  },
  {
    id: 'cra-13-13',
    title: 'Keep documents ten years or the support period',
    cites: 'CRA Art. 13(13)',
    reads:
      'Technical documentation and EU declaration stay available to authorities for ten years after placing or for the support period, whichever is longer.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(atLeastNumber('document-retention-years', 10), includes('technical-file', 'kept-with-support')),
    severity: 'major',
    evidence: [{ type: 'policy', note: 'retention' }, { type: 'org-record' }],
    serves: [...informs('ce-retain', 'red-10-4', 'gpsr-9-3', 'pld-16')],
  },
  {
    id: 'cra-13-14',
    title: 'Series production stays in conformity',
    cites: 'CRA Art. 13(14)',
    reads:
      'Control changes in production, design, components, standards, certification schemes or common specifications so that later units remain compliant.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('development-process', 'change-control'),
    severity: 'major',
    evidence: [{ type: 'procedure', note: 'change control' }],
    serves: [...informs('red-10-5', 'gpsr-9-4', 'cra-sm', 'enisa-sd-methodology', 'enisa-sd-infra')],
  },
  {
    id: 'cra-13-15',
    title: 'Product identification',
    cites: 'CRA Art. 13(15)',
    reads:
      'Type, batch or serial number or other identifier on the product, or on packaging/documents when not possible.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('product-marking', 'identifier'),
    severity: 'major',
    evidence: [{ type: 'label-photo' }],
    feeds: ['cra-doc-eudoc', 'cra-doc-userinfo'],
    serves: [...partly('etsi-5.3-16'), ...informs('red-10-6', 'gpsr-9-5', 'ce-id', 'cra-a2-3')],
  },
  {
    id: 'cra-13-16',
    title: 'Manufacturer identity and contact',
    cites: 'CRA Art. 13(16)',
    reads:
      'Name or mark, postal address, email or other digital contact and website on product, packaging or document and in the user information, in an easily understood language.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('product-marking', 'manufacturer-identity'),
    severity: 'major',
    evidence: [{ type: 'label-photo' }, { type: 'user-manual' }],
    feeds: ['cra-doc-eudoc', 'cra-doc-userinfo'],
    serves: [...informs('red-10-7', 'gpsr-9-5', 'ce-id', 'cra-a2-1')],
    note: 'The article lists the contact details as alternatives, so it can be read as satisfied by one of them; asking for a postal and a digital contact is the cautious reading.',
  },
  {
    id: 'cra-13-20',
    title: 'Declaration travels with the product',
    cites: 'CRA Art. 13(20)',
    reads:
      'A copy of the EU declaration, or the simplified one with the exact web address of the full text, comes with the product.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('eu-declaration', 'full-enclosed', 'simplified-enclosed'),
    severity: 'major',
    evidence: [{ type: 'declaration-of-conformity' }, { type: 'url' }],
    feeds: ['cra-doc-eudoc', 'cra-doc-simplified'],
    serves: [...informs('red-10-9', 'cra-a6', 'ce-doc', 'cra-a2-6')],
  },
];
