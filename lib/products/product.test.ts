import { describe, expect, it } from 'vitest';
import { PlacementInput, ProductIdentity } from './product.ts';

const identity = { name: 'Cam One', model: 'C1', family: '', description: '', ownerId: null };

describe('what a product is called', () => {
  it('is kept trimmed and composed, without control characters', () => {
    const read = ProductIdentity.parse({ ...identity, name: ' Cafe\u0301\0\tCam ', description: 'one\r\ntwo\u0007' });
    expect(read.name).toBe('Café  Cam');
    expect(read.description).toBe('one\ntwo');
  });

  it.each([
    ['', false],
    ['\0 \t', false],
    ['x'.repeat(120), true],
    ['x'.repeat(121), false],
  ])('a name of %j: allowed is %s', (name, allowed) => {
    expect(ProductIdentity.safeParse({ ...identity, name }).success).toBe(allowed);
  });
});

describe('a placement', () => {
  it.each([
    ['EU', '2026-03-01', null, true],
    ['EU', '2026-03-01', '2026-03-01', true],
    ['EU', '2026-03-02', '2026-03-01', false],
    ['EU', null, '2026-03-01', true],
    ['EU', '2026-02-30', null, false],
    ['EU', '1989-12-31', null, false],
    ['XX', null, null, false],
    ['US-CA', null, null, true],
  ])('in %s from %s to %s: allowed is %s', (market, placedOn, lastPlacedOn, allowed) => {
    expect(PlacementInput.safeParse({ market, placedOn, lastPlacedOn }).success).toBe(allowed);
  });
});
