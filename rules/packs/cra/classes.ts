import { type Condition, is, named } from '#rules/engine/language.ts';
import type { Category } from '#rules/engine/pack.ts';
import { criticalProducts, importantOne, importantTwo } from '#rules/questions/cra-core-functions.ts';

/** Every listed core function; a product whose core function is not listed is in the default class. */
export const categories: Category[] = [...importantOne, ...importantTwo, ...criticalProducts];

export const isDefault: Condition = named(
  'cra-default',
  'The core function is not listed: default class',
  is('cra-core-function', 'none'),
  'CRA Art. 7(1)',
);
export const isImportantOne = listed(
  'cra-important-1',
  'The product is important, class I',
  importantOne,
  'CRA Art. 7, Annex III class I',
);
export const isImportantTwo = listed(
  'cra-important-2',
  'The product is important, class II',
  importantTwo,
  'CRA Art. 7, Annex III class II',
);
export const isCritical = listed('cra-critical', 'The product is critical', criticalProducts, 'CRA Art. 8, Annex IV');

function listed(name: string, reads: string, functions: Category[], cites: string): Condition {
  return named(name, reads, is('cra-core-function', ...functions.map((it) => it.ref)), cites);
}
