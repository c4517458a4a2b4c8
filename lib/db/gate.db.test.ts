import { expect, test } from 'vitest';
import { fenceFindings } from './gate.ts';

test('The migrated database has no hole in the fence between tenants', async () => {
  expect(await fenceFindings()).toEqual([]);
});
