import { z } from 'zod';

/** What an organisation is called. */
export const TenantName = z
  .string()
  .trim()
  .min(2, 'Enter the name of the organisation')
  .max(100, 'A name has at most 100 characters')
  .regex(/^[^\p{Cc}]*$/u, 'A name is one line of text');
