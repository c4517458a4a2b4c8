import { describe, expect, it } from 'vitest';
import { releasedLaw } from '#lib/law/law.ts';
import { sayActivity } from './say-activity.ts';

const names = { owners: new Map([['m1', 'Ana']]), products: new Map([['p1', 'Platform']]) };
const say = (action: string, detail: unknown = {}) =>
  sayActivity({ action, detail: JSON.stringify(detail) }, names, releasedLaw());
const eu = { market: 'EU', placedOn: '2026-03-01', lastPlacedOn: null };

describe('what happened to a product, in words', () => {
  it.each<[action: string, detail: unknown, says: string]>([
    [
      'product.registered',
      { roles: ['manufacturer', 'importer'], placements: [eu] },
      'registered the product as manufacturer and importer for EU (2026-03-01 to …)',
    ],
    [
      'product.registered',
      { roles: ['manufacturer'], placements: [] },
      'registered the product as manufacturer for no market',
    ],
    ['product.changed', { from: { name: 'Cam' }, to: { name: 'Cam One' } }, 'changed the name from “Cam” to “Cam One”'],
    ['product.changed', { from: { ownerId: null }, to: { ownerId: 'm1' } }, 'changed the owner from nobody to Ana'],
    [
      'product.changed',
      { from: { ownerId: 'gone' }, to: { ownerId: null } },
      'changed the owner from a former member to nobody',
    ],
    ['product.changed', { from: { family: '' }, to: { family: 'Home' } }, 'changed the family from nothing to “Home”'],
    [
      'product.changed',
      { from: { parentId: null }, to: { parentId: 'p1' } },
      'changed the parent product from none to Platform',
    ],
    [
      'product.placed',
      { from: { placements: [] }, to: { placements: [eu] } },
      'changed the markets from no market to EU (2026-03-01 to …)',
    ],
    ['product.market-added', { market: 'GB', placedOn: null }, 'added the market United Kingdom'],
    ['answer.saved', { questionId: 'software-updatable', value: 'yes' }, 'answered “updatable” with “yes”'],
    [
      'answer.saved',
      { questionId: 'product-form', value: 'hardware' },
      'answered “form of the product” with “A device”',
    ],
    [
      'answer.saved',
      { questionId: 'special-products', value: ['none-of-these'] },
      'answered “special product group” with “None of these”',
    ],
    ['answer.withdrawn', { questionId: 'software-updatable', value: null }, 'took the answer to “updatable” back'],
    ['product.archived', {}, 'archived the product'],
    ['product.new-act', {}, 'product new-act'],
  ])('%s %j', (action, detail, says) => {
    expect(say(action, detail)).toBe(says);
  });
});
