import { z } from 'zod';
import type { Place } from './load.ts';

export type PlaceParams = Record<string, string | string[] | undefined>;

/** Where the address says to be; what it cannot mean is passed over, so a shared link never breaks. */
export function readPlace({ section, question }: PlaceParams): Place {
  const word = (value: string | string[] | undefined) => (typeof value === 'string' ? value.slice(0, 100) : undefined);
  return { section: word(section), question: word(question) };
}

/** Whether a part of an address can be a product's id at all. */
export const isId = (text: string): boolean => z.uuid().safeParse(text).success;
