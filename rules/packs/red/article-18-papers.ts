import { includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from '#rules/packs/shared/serves.ts';

/** Articles 18 to 21: declaration, mark and technical documentation. */
export const papers: Requirement[] = [
  {
    id: 'red-18',
    title: 'EU declaration content',
    cites: 'Directive 2014/53/EU, Art 18, Annex VI',
    reads: 'Annex VI content, current, translated as required, single declaration for several acts.',
    section: 'Articles 18 to 21: papers and mark',
    metWhen: includesAll('eu-declaration', 'complete', 'single'),
    severity: 'blocker',
    evidence: [{ type: 'declaration-of-conformity' }],
    feeds: ['red-doc-eudoc'],
    serves: [...informs('cra-28', 'ce-doc')],
  },
  {
    id: 'red-19',
    title: 'CE mark and body number',
    cites: 'Directive 2014/53/EU, Arts 19-20',
    reads: 'CE on equipment or plate and on packaging; notified body number only for module H.',
    section: 'Articles 18 to 21: papers and mark',
    metWhen: includes('product-marking', 'ce-mark'),
    severity: 'blocker',
    evidence: [{ type: 'label-photo' }],
    feeds: ['red-doc-eudoc'],
    serves: [...informs('ce-mark', 'cra-30')],
    note: 'Unlike for most other CE acts, the mark is also on the packaging; the number of a notified body only with module H.',
  },
  {
    id: 'red-21',
    title: 'Technical documentation content',
    cites: 'Directive 2014/53/EU, Art 21, Annex V',
    reads:
      'Annex V content: description, photos, firmware versions, drawings, standards, calculations, test reports, certificates, band/packaging explanation.',
    section: 'Articles 18 to 21: papers and mark',
    metWhen: includes('technical-file', 'complete'),
    severity: 'blocker',
    evidence: [{ type: 'technical-file' }],
    feeds: ['red-doc-techfile'],
    serves: [...informs('cra-31', 'ce-techfile')],
  },
];
