import { any, type Condition, includes, named, yes } from '#rules/engine/language.ts';

/** Whoever makes the equipment, or has it made and sells it under its own name. */
export const makers = ['manufacturer', 'own-brand', 'brand-only'];

/** Every role the directive knows. */
export const operators = [...makers, 'authorised-representative', 'importer', 'distributor'];

/** An importer or distributor that the law treats as the manufacturer. */
export const becomesManufacturer: Condition = named(
  'red-becomes-manufacturer',
  'You sell the equipment under your own name or change it so that compliance may be affected',
  any(yes('sold-under-own-name'), yes('modifies-before-sale'), includes('roles', 'own-brand', 'brand-only')),
  'Directive 2014/53/EU, Art 14',
);
