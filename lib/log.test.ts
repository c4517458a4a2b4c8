import { expect, test } from 'vitest';
import { loggedPath, logTo } from './log.ts';

function written(entry: object): string {
  const lines: string[] = [];
  logTo({ write: (line) => lines.push(line) }).info(entry, 'tried');
  return lines.join('');
}

test.for([
  { password: 'hunter2' },
  { input: { passphrase: 'hunter2' } },
  { request: { headers: { cookie: 'readymark-session=hunter2' } } },
  { share: { token: 'hunter2' } },
  { error: new Error('cannot reach postgresql://readymark_app:hunter2@db:5432/readymark') },
])('A secret in %o does not reach the log', (entry) => {
  expect(written(entry)).not.toContain('hunter2');
  expect(written(entry)).toContain('[removed]');
});

test('An entry is one line of JSON with level, time and words', () => {
  expect(JSON.parse(written({ tenant: 'acme' }))).toMatchObject({ level: 'info', tenant: 'acme', msg: 'tried' });
});

test('A logged path has neither its query nor the token of a link', () => {
  expect(loggedPath('/t/acme/products?q=secret')).toBe('/t/acme/products');
  expect(loggedPath('/s/hunter2/products/1')).toBe('/s/[token]/products/1');
  expect(loggedPath('/invite/hunter2')).toBe('/invite/[token]');
  expect(loggedPath('/reset/hunter2')).toBe('/reset/[token]');
});
