import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPath } from './next-path.ts';

describe('where to go after signing in', () => {
  it.each(['/t/acme', '/t/acme/people?page=2', '/invite/abc#x'])('keeps a path of this site: %s', (path) => {
    expect(nextPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '',
    undefined,
    ['/t/acme'],
    't/acme',
  ])('never leads to another site: %s', (text) => {
    expect(nextPath(text)).toBe('/');
  });

  it('stays on this site for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
        ),
        (text) => {
          expect(new URL(nextPath(text), 'https://site.example').origin).toBe('https://site.example');
          expect(nextPath(text)).not.toMatch(/^\/\//);
        },
      ),
    );
  });
});
