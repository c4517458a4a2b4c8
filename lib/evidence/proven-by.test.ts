import { expect, test } from 'vitest';
import { releasedLaw } from '#lib/law/law.ts';
import { evidenceTypes } from './evidence.ts';
import { countsFor } from './proven-by.ts';

const law = releasedLaw();

test('A test report proves the password scheme, a contract does not', () => {
  expect(countsFor(law, 'test-report')).toContain('password-scheme');
  expect(countsFor(law, 'contract')).not.toContain('password-scheme');
});

test('What is proven is a question that is asked, and an unknown type proves nothing', () => {
  for (const type of Object.keys(evidenceTypes))
    for (const question of countsFor(law, type)) expect(law.bank.has(question)).toBe(true);
  expect([...countsFor(law, 'no-such-type')]).toEqual([]);
});
