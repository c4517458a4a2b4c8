import { describe, expect, it } from 'vitest';
import { canonicalEmail } from './email.ts';

describe('an e-mail address', () => {
  it('has one spelling', () => {
    expect(canonicalEmail('  Ada.Lovelace+News@Example.COM ')).toBe('ada.lovelace+news@example.com');
  });

  it.each([
    'nobody',
    'a@b',
    'a@@b.example',
    'victim@corp.example,attacker@evil.example',
    'victim@corp.example\nbcc:a@evil.example',
    '"a b"@example.com',
    'a＠example.com',
    'аdmin@example.com',
    'admın@example.com',
    'a@exa mple.com',
    '.a@example.com',
    'a..b@example.com',
    'a@-example.com',
    '<a@example.com>',
    `${'a'.repeat(250)}@example.com`,
    null,
  ])('is refused when it is none, or a look-alike: %s', (text) => {
    expect(canonicalEmail(text)).toBeNull();
  });
});
