import { z } from 'zod';

/** One spelling per address: ASCII only, lower case, so that no look-alike or second spelling makes a second person. */
export const Email = z
  .string()
  .trim()
  .min(1, 'Enter an e-mail address')
  .max(254, 'An e-mail address has at most 254 characters')
  .toLowerCase()
  .regex(
    /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
    'Enter an e-mail address such as name@example.com',
  );

/** The address in its one spelling, or null when it is none. */
export function canonicalEmail(text: unknown): string | null {
  const parsed = Email.safeParse(text);
  return parsed.success ? parsed.data : null;
}
