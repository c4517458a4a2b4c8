import { all, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { openRoute } from './routes.ts';
import { informs } from './serves.ts';

/** Articles 28 to 32 and Annex VI: declaration, mark, file and assessment. */
export const article28: Requirement[] = [
  {
    id: 'cra-28',
    title: 'EU declaration of conformity',
    cites: 'CRA Art. 28, Annex V',
    reads:
      'Draw up the declaration on the Annex V model, keep it current, supply it in the languages each Member State asks for, and use one single declaration when several Union acts apply.',
    section: 'Articles 28 to 32',
    phase: 'full',
    metWhen: all(
      includes('eu-declaration', 'complete'),
      includes('eu-declaration', 'single'),
      includes('eu-declaration', 'languages'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'declaration-of-conformity' }],
    feeds: ['cra-doc-eudoc'],
    serves: [...informs('red-18', 'ce-doc', 'cra-13-12')],
  },
  {
    id: 'cra-30',
    title: 'CE marking',
    cites: 'CRA Arts. 29-30',
    reads:
      'Visible, legible, indelible mark before placing; for software on the declaration or website; notified body number only when module H was used.',
    section: 'Articles 28 to 32',
    phase: 'full',
    metWhen: all(includes('product-marking', 'ce-mark'), includes('product-marking', 'notified-body-number')),
    severity: 'blocker',
    evidence: [{ type: 'label-photo' }, { type: 'screenshot' }],
    feeds: ['cra-doc-eudoc'],
    serves: [...informs('ce-mark', 'red-19', 'cra-13-12')],
  },
  {
    id: 'cra-31',
    title: 'Technical documentation',
    cites: 'CRA Art. 31, Annex VII',
    reads:
      'One technical file with the Annex VII content, drawn up before placing and kept current at least through the support period.',
    section: 'Articles 28 to 32',
    phase: 'full',
    metWhen: includes('technical-file', 'complete'),
    severity: 'blocker',
    evidence: [{ type: 'technical-file' }],
    feeds: ['cra-doc-techfile'],
    serves: [
      ...informs(
        'red-21',
        'ce-techfile',
        'cra-13-12',
        'cra-a7-1',
        'cra-a7-2',
        'cra-a7-3',
        'cra-a7-4',
        'cra-a7-5',
        'cra-a7-6',
        'cra-a7-7',
        'cra-a7-8',
      ),
    ],
  },
  {
    id: 'cra-32',
    title: 'Right conformity assessment route',
    cites: 'CRA Art. 32, Annex VIII',
    reads: "Use a procedure open to the product's class (see conformityRoutes) and finish it before placing.",
    section: 'Articles 28 to 32',
    phase: 'full',
    metWhen: all(openRoute, includes('product-readiness', 'procedure-finished')),
    severity: 'blocker',
    evidence: [
      { type: 'certificate', note: 'EU-type examination or quality system approval' },
      { type: 'test-report' },
    ],
    feeds: ['cra-doc-eudoc', 'cra-doc-techfile'],
    serves: [...informs('red-17', 'cra-13-12', 'csa-eucc-1')],
  },
  {
    id: 'cra-a6',
    title: 'Simplified declaration text',
    cites: 'CRA Annex VI',
    reads:
      'Where used, the simplified declaration names manufacturer, product type, Regulation (EU) 2024/2847 and the web address of the full text.',
    section: 'Annex VI',
    phase: 'full',
    metWhen: includes('eu-declaration', 'simplified-content'),
    severity: 'minor',
    evidence: [{ type: 'declaration-of-conformity' }],
    feeds: ['cra-doc-simplified'],
    serves: [...informs('cra-13-20')],
  },
];
