import { expect, test } from 'vitest';
import { covers } from './covers.ts';

// biome-ignore format: the table reads by column
test.for<[string, string, boolean, string]>([
  ['EU',    'EU',    true,  'the same market'],
  ['*',     'IN',    true,  'a world-wide standard'],
  ['US',    'US-CA', true,  'federal law binds in California'],
  ['US-CA', 'US',    true,  'a product sold in the US is sold in California'],
  ['US-CA', 'US-OR', false, 'two states'],
  ['US',    'USX',   false, 'a prefix is a whole code, not some letters'],
  ['GB',    'EU',    false, 'left the Union'],
])('law for %s and goods sold in %s: %s (%s)', ([law, market, bears]) => {
  expect(covers(law, market)).toBe(bears);
});
