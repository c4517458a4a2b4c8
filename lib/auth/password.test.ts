import { describe, expect, it } from 'vitest';
import { isCommonPassword } from './common-passwords.ts';
import { hashPassword, NewPassword, verifyPassword } from './password.ts';

describe('a new password', () => {
  it.each([
    'hazelnut fog 7 piano',
    'träumerei im nebel',
    'xK9#vbn2@Lqpz',
    'correct mule battery clip',
    'ninetimes over the fence',
  ])('may be %s', (password) => {
    expect(NewPassword.safeParse(password).success).toBe(true);
  });

  it.each(['short', 'elevenchars'])('is refused below twelve characters: %s', (password) => {
    expect(NewPassword.safeParse(password).error?.issues[0]?.message).toContain('12 characters');
  });

  it.each([
    'passwordpassword',
    'Password1234',
    'P@ssw0rd2026!',
    '123456789012',
    'abcdefghijklm',
    'aaaaaaaaaaaaa',
    'qwertyuiopas',
    'adminpassword',
    'readymark2026!',
    'correcthorsebatterystaple',
    'iloveyou1234',
    'Welcome12345!',
    '1q2w3e4r5t6y',
    '121212121212',
  ])('is refused when attackers try it first: %s', (password) => {
    expect(isCommonPassword(password)).toBe(true);
    expect(NewPassword.safeParse(password).success).toBe(false);
  });
});

describe('a stored password', () => {
  it('is an argon2id hash with the parameters OWASP asks for, and only its own password opens it', async () => {
    const stored = await hashPassword('hazelnut fog 7 piano');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(stored, 'hazelnut fog 7 piano')).toBe(true);
    expect(await verifyPassword(stored, 'hazelnut fog 7 pianO')).toBe(false);
  });

  it('is the same however the keyboard composes its letters', async () => {
    expect(await verifyPassword(await hashPassword('träumerei im nebel'), 'träumerei im nebel')).toBe(true);
  });

  it('is never matched for somebody without one', async () => {
    expect(await verifyPassword(null, '')).toBe(false);
  });
});
