import { expect, test } from 'vitest';
import { unpinned, withPins } from './pins.ts';
import { releasedPacks } from './released.ts';
import pins from './released-hashes.json' with { type: 'json' };
import { usCaSb327 } from './us-ca-sb327/pack.ts';

test('every released pack has the content its version was released with', () => {
  expect(unpinned(releasedPacks, pins)).toEqual([]);
});

test('a changed pack needs a new version', () => {
  const pinned = withPins([usCaSb327], {});
  const changed = { ...usCaSb327, summary: 'Another reading.' };
  expect(unpinned([changed], pinned)).toEqual([
    `us-ca-sb327 changed since version ${usCaSb327.version} was released: raise its version, then pin it.`,
  ]);
  const released = { ...changed, version: '9.0.0' };
  expect(unpinned([released], pinned)).toEqual(['us-ca-sb327 9.0.0 is not pinned: run npm run rules:check -- --pin.']);
  expect(unpinned([released], withPins([released], pinned))).toEqual([]);
});

test('pinning never rewrites what was released', () => {
  const pinned = withPins([usCaSb327], {});
  expect(withPins([{ ...usCaSb327, summary: 'Another reading.' }], pinned)).toEqual(pinned);
});

test('the order in which a pack is written does not change its hash', () => {
  const reversed = Object.fromEntries(Object.entries(usCaSb327).reverse()) as typeof usCaSb327;
  expect(unpinned([reversed], withPins([usCaSb327], {}))).toEqual([]);
});
