import { z } from 'zod';
import { type SpineFilter, usualSpine } from './spine.ts';

const list = z
  .string()
  .max(5_000)
  .default('')
  .transform((text) => text.split(',').filter((it) => it !== ''));

/** Which matrix a program asks for, as text in an address. */
export const WantedSpine = z
  .object({
    spine: z.string().max(100).default(usualSpine),
    q: z.string().max(200).default(''),
    columns: list,
    part: list,
    only: z.enum(['unasked', 'failing']).optional(),
  })
  .transform(({ q: search, part: parts, ...rest }): SpineFilter => ({ ...rest, search, parts }));
