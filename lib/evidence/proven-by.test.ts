import { expect, test } from 'vitest';
import { bank } from '#rules/questions/bank.ts';
import { evidenceTypes } from './evidence.ts';
import { countsFor } from './proven-by.ts';

test('A test report proves the password scheme, a contract does not', () => {
  expect(countsFor('test-report')).toContain('password-scheme');
  expect(countsFor('contract')).not.toContain('password-scheme');
});

test('What is proven is a question that is asked, and an unknown type proves nothing', () => {
  for (const type of Object.keys(evidenceTypes))
    for (const question of countsFor(type)) expect(bank.has(question)).toBe(true);
  expect([...countsFor('no-such-type')]).toEqual([]);
});
