import { z } from 'zod';

/** What a person is called. */
export const PersonName = z
  .string()
  .trim()
  .min(1, 'Enter a name')
  .max(100, 'A name has at most 100 characters')
  .regex(/^[^\p{Cc}]*$/u, 'A name is one line of text');
