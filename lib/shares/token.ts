import 'server-only';
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { env } from '#lib/env.ts';

/** A fresh link token: 256 random bits. It is shown once; only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. It is random, so a plain hash is enough to make the stored form useless. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Whether a text can be a token at all; anything else is not worth a query. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** Proof, kept in the auditor's cookie, that the passphrase was given; a new passphrase makes it void. */
export function unlockProof(shareId: string, passphraseHash: string): string {
  return createHmac('sha256', env().NEXTAUTH_SECRET)
    .update(`share-unlock\n${shareId}\n${passphraseHash}`)
    .digest('base64url');
}

export function isUnlockProof(given: string, shareId: string, passphraseHash: string): boolean {
  const expected = Buffer.from(unlockProof(shareId, passphraseHash));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** The address an auditor is sent. */
export const shareAddress = (token: string): string => `${env().PUBLIC_URL.replace(/\/$/, '')}/s/${token}`;
