import { expect, test } from 'vitest';
import { examplePack } from './examples/example.ts';
import { hashOf } from './hash.ts';

test('the same content has the same hash, whatever the order of its keys', () => {
  const pack = examplePack();
  const reversed = Object.fromEntries(Object.entries(pack).reverse()) as typeof pack;
  expect(hashOf(pack)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(reversed)).toBe(hashOf(pack));
  expect(hashOf(JSON.parse(JSON.stringify(pack)))).toBe(hashOf(pack));
});

test('another word or another order of requirements has another hash', () => {
  const pack = examplePack();
  expect(hashOf({ ...pack, title: `${pack.title}.` })).not.toBe(hashOf(pack));
  expect(hashOf({ ...pack, requirements: pack.requirements.toReversed() })).not.toBe(hashOf(pack));
});
