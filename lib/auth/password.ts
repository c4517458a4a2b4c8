import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { isCommonPassword } from './common-passwords.ts';

/** Length is what protects; rules about kinds of characters only make people write passwords down. */
export const NewPassword = z
  .string()
  .min(12, 'Choose at least 12 characters; four unrelated words are easy to remember')
  .max(256, 'A password has at most 256 characters')
  .refine(
    (password) => !isCommonPassword(password),
    'This password is on lists that attackers try first; choose another',
  );

/** The argon2id hash of a password, with the parameters OWASP asks for (19 MiB, 2 passes). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

/** Whether the password belongs to the hash. Without a hash it takes as long and says no, so that time does not tell who has an account. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? nobody, password.normalize('NFKC'));
  return passwordHash !== null && matches;
}

/** The hash of a random password that nobody knows, with the parameters above. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$ZTF7H53jvp34m//XxiKciw$n2LxAwd8n9svH3LwA+216Xg9q360BbfZiRoRKdDetxI';
