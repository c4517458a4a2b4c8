import { any, type Condition, includes, named, yes } from '#rules/engine/language.ts';

/** Roles that carry the manufacturer's duties: whoever sells under its own name counts as the maker (Article 3(13), Article 21). */
export const makers = ['manufacturer', 'own-brand', 'brand-only'];

/** Every role the regulation knows. */
export const operators = [...makers, 'authorised-representative', 'importer', 'distributor', 'oss-steward'];

/** An importer or distributor that the law treats as the manufacturer. */
export const becomesManufacturer: Condition = named(
  'cra-becomes-manufacturer',
  'You sell the product under your own name or modify it substantially',
  any(yes('sold-under-own-name'), yes('modifies-before-sale'), includes('roles', 'own-brand', 'brand-only')),
  'CRA Arts. 21-22',
);
