import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, Slug, slugOf } from './slug.ts';

describe('the address of a tenant', () => {
  it.each([
    ['Lumen Works', 'lumen-works'],
    ['Müller & Söhne Größen GmbH', 'muller-sohne-grossen-gmbh'],
    ['  A/S Æther Øst  ', 'a-s-aether-ost'],
    ['株式会社', 'tenant'],
    ['X', 'tenant-x'],
  ])('made from %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('made from any name is a good one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(Slug.parse(slugOf(name))).toBe(slugOf(name));
      }),
    );
  });

  it('gets a number when somebody has it', () => {
    expect(freeSlug('acme', new Set())).toBe('acme');
    expect(freeSlug('acme', new Set(['acme', 'acme-2']))).toBe('acme-3');
    expect(freeSlug('a'.repeat(40), new Set(['a'.repeat(40)]))).toBe(`${'a'.repeat(38)}-2`);
  });
});
