import { z } from 'zod';
import type { IsoDate } from '#rules/engine/language.ts';
import { today } from './today.ts';

const Day = z.iso.date().refine((day) => day >= '2015-01-01' && day <= '2060-12-31');

/** The day whose law a page shows, from its address: today when none is given or it is no day the law is known for. */
export function readAsOf(text: string | string[] | undefined): { asOf: IsoDate; today: IsoDate; moved: boolean } {
  const now = today();
  const read = Day.safeParse(text);
  const asOf = read.success ? (read.data as IsoDate) : now;
  return { asOf, today: now, moved: asOf !== now };
}
