import { expect, test } from 'vitest';
import { detailWords } from './detail-words.ts';

const id = '6a48e850-6f82-4708-b3d1-7aa07dd3a2c4';

test.for<[object, string, string]>([
  [{}, '', 'nothing to tell'],
  [{ name: 'Old laboratory', markets: ['AU', 'EU'] }, 'name: Old laboratory · markets: AU, EU', 'lists are read out'],
  [{ downloads: false, passphrase: true }, 'downloads: no · passphrase: yes', 'yes and no are words'],
  [{ expiresAt: '2026-12-22T22:57:01.367Z' }, 'expires: 22 Dec 2026', 'instants are days'],
  [{ validFrom: '2025-11-03' }, 'valid from: 3 Nov 2025', 'days are written as everywhere'],
  [{ evidenceIds: [id], productIds: [null], questionId: 'cvd-policy' }, 'question: cvd-policy', 'ids tell nothing'],
  [{ hash: 'a'.repeat(64), description: '', note: null }, '', 'neither do hashes and what is empty'],
  [{ role: { from: 'viewer', to: 'admin' } }, 'role: from viewer, to admin', 'pairs in pairs'],
  [{ answers: 0 }, 'answers: 0', 'nought is something'],
])('%j reads “%s”: %s', ([detail, words]) => {
  expect(detailWords(JSON.stringify(detail))).toBe(words);
});
