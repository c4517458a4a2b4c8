import { all, atLeastNumber, includes, includesAll, no, yes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from '#rules/packs/shared/serves.ts';
import { becomesManufacturer } from './roles.ts';

/** Articles 11 to 14: representatives, importers, distributors and who becomes the manufacturer. */
export const operatorDuties: Requirement[] = [
  {
    id: 'red-11',
    title: 'Authorised representative mandate',
    cites: 'Directive 2014/53/EU, Art 11',
    reads:
      'Written mandate with at least: keep declaration and technical file ten years, supply proof to authorities, cooperate. Meeting essential requirements and drawing up the file cannot be delegated.',
    section: 'Articles 11 to 14: other operators',
    roles: ['authorised-representative'],
    metWhen: all(yes('representative-mandate'), no('mandate-passes-on-maker-duties')),
    severity: 'blocker',
    evidence: [{ type: 'contract', note: 'mandate' }],
    serves: [...informs('cra-18', 'ce-rp')],
  },
  {
    id: 'red-12',
    title: 'Importer duties',
    cites: 'Directive 2014/53/EU, Art 12',
    reads:
      'Check assessment, CE, documents, identification; add own name and address; language; storage; correct and inform; keep declaration ten years.',
    section: 'Articles 11 to 14: other operators',
    roles: ['importer'],
    metWhen: all(
      includesAll(
        'importer-checks',
        'conformity-assessment',
        'technical-file-exists',
        'ce-mark',
        'declaration',
        'product-id',
        'manufacturer-contact',
        'instructions-language',
      ),
      includes('product-marking', 'importer-identity'),
      atLeastNumber('importer-retention-years', 10),
    ),
    severity: 'blocker',
    evidence: [{ type: 'register', note: 'import checklist' }],
    serves: [...informs('cra-19-2', 'cra-19-3', 'cra-19-4', 'gpsr-11', 'ce-importer')],
  },
  {
    id: 'red-14',
    title: 'Own brand or a change that matters makes you the manufacturer',
    cites: 'Directive 2014/53/EU, Art 14',
    reads:
      'An importer or distributor that markets under its own name, or changes equipment so that compliance may be affected, carries the Article 10 duties.',
    section: 'Articles 11 to 14: other operators',
    roles: ['importer', 'distributor'],
    appliesWhen: becomesManufacturer,
    metWhen: yes('manufacturer-duties-taken-on'),
    severity: 'blocker',
    evidence: [{ type: 'org-record' }],
    serves: [...informs('cra-21')],
  },
  {
    id: 'red-13',
    title: 'Distributor duties',
    cites: 'Directive 2014/53/EU, Art 13',
    reads: 'Due care; check CE, documents, language, identification and importer contact; stop doubtful goods.',
    section: 'Articles 11 to 14: other operators',
    roles: ['distributor'],
    metWhen: includesAll('distributor-checks', 'ce-mark', 'declaration-copy', 'instructions', 'product-id'),
    severity: 'blocker',
    evidence: [{ type: 'register', note: 'goods-in checklist' }],
    serves: [...informs('cra-20-2', 'cra-20-3', 'gpsr-12', 'ce-distributor')],
    note: 'Check the contact of the importer as well where there is one.',
  },
];
