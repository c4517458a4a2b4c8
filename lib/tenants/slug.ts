import { z } from 'zod';

/** A tenant's name in the address: `lumen-works`. */
export const Slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(2, 'An address has at least 2 characters')
  .max(40, 'An address has at most 40 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use letters a to z, digits and single hyphens, such as lumen-works');

/** As `Slug`, or left empty so that one is made from the name. */
export const OptionalSlug = z
  .string()
  .trim()
  .pipe(
    z.union([z.literal(''), Slug], {
      error: 'Use 2 to 40 letters a to z, digits and single hyphens, such as lumen-works',
    }),
  );

/** The address a name suggests: `Lümen Works GmbH` becomes `lumen-works-gmbh`. */
export function slugOf(name: string): string {
  const plain = name
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return slug.length >= 2 ? slug : `tenant${slug && `-${slug}`}`;
}

/** The slug with a number that makes it one nobody has yet. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const numbered = `${slug.slice(0, 40 - String(number).length - 1)}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
