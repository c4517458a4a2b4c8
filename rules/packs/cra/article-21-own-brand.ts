import { includes, yes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { becomesManufacturer } from './roles.ts';
import { informs } from './serves.ts';

/** Articles 21 and 22: who becomes the manufacturer, and changes that make a new product. */
export const article21: Requirement[] = [
  {
    id: 'cra-21',
    title: 'Own brand or substantial modification makes you the manufacturer',
    cites: 'CRA Arts. 21-22',
    reads:
      'An importer or distributor selling under its own name or substantially modifying the product carries Articles 13 and 14; anyone else who substantially modifies and makes available likewise, for the affected part or the whole.',
    section: 'Articles 21 to 22',
    roles: ['importer', 'distributor'],
    phase: 'full',
    appliesWhen: becomesManufacturer,
    metWhen: yes('manufacturer-duties-taken-on'),
    severity: 'blocker',
    evidence: [{ type: 'org-record' }],
    serves: [...informs('red-14')],
  },
  {
    id: 'cra-sm',
    title: 'Screen changes for substantial modification',
    cites: 'CRA Arts. 3(30), 13(14), 21-22',
    reads:
      'A change after placing that affects Part I compliance or the intended purpose makes a new product: new assessment, declaration and support period check.',
    section: 'Articles 21 to 22',
    phase: 'full',
    metWhen: includes('development-process', 'modification-screening'),
    severity: 'major',
    evidence: [{ type: 'procedure', note: 'modification screening' }, { type: 'log' }],
    serves: [...informs('cra-13-14')],
  },
];
