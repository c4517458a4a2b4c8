import { expect, test } from 'vitest';
import { parse } from './env.ts';

const enough = {
  DATABASE_URL: 'postgresql://readymark_app:secret@db/readymark',
  IDENTITY_DATABASE_URL: 'postgresql://readymark_identity:secret@db/readymark',
  NEXTAUTH_SECRET: 'x'.repeat(32),
};

test('Two database URLs and a secret are enough', () => {
  expect(parse(enough)).toMatchObject({ STORAGE: 'disk', EVIDENCE_MAX_BYTES: 104_857_600, TRUST_PROXY: false });
});

test('An empty setting counts as not set', () => {
  expect(parse({ ...enough, SMTP_URL: '', DATABASE_POOL: ' ' })).toMatchObject({ DATABASE_POOL: 10 });
});

test.for<[Record<string, string | undefined>, string]>([
  [{ DATABASE_URL: undefined }, 'DATABASE_URL must be a Postgres URL'],
  [{ DATABASE_URL: 'mysql://db/readymark' }, 'DATABASE_URL must be a Postgres URL'],
  [{ NEXTAUTH_SECRET: undefined }, 'NEXTAUTH_SECRET is missing'],
  [{ NEXTAUTH_SECRET: 'x'.repeat(31) }, 'NEXTAUTH_SECRET must have 32 characters'],
  [{ PUBLIC_URL: 'readymark.example' }, 'PUBLIC_URL must be a web address'],
  [{ SMTP_URL: 'https://mail' }, 'SMTP_URL must be a mail server'],
  [{ DATABASE_POOL: '0' }, 'DATABASE_POOL must be a whole number from 1 to 200'],
  [{ EVIDENCE_MAX_BYTES: '100 MB' }, 'EVIDENCE_MAX_BYTES must be a whole number'],
  [{ STORAGE: 'tape' }, 'STORAGE must be one of disk, s3'],
  [{ STORAGE: 's3' }, 'S3_ACCESS_KEY_ID is missing, and STORAGE is s3'],
  [{ OIDC_ISSUER: 'https://login.example' }, 'OIDC_CLIENT_SECRET is missing, and OIDC_ISSUER is set'],
  [{ TRUST_PROXY: 'maybe' }, 'TRUST_PROXY must be on or off'],
])('%o is refused: %s', ([wrong, sentence]) => {
  expect(() => parse({ ...enough, ...wrong })).toThrow(sentence);
});

test('Every wrong setting is named at once, and no value is repeated', () => {
  const refused = () => parse({ DATABASE_URL: 'mysql://root:hunter2@db', NEXTAUTH_SECRET: 'short-hunter2' });
  expect(refused).toThrow(/DATABASE_URL[\s\S]*IDENTITY_DATABASE_URL[\s\S]*NEXTAUTH_SECRET/);
  expect(refused).not.toThrow(/hunter2/);
});
