import type { IsoDate } from '#rules/engine/language.ts';

/** The day the law is read on when nobody says otherwise: today in UTC. The only clock of readiness. */
export function today(): IsoDate {
  return new Date().toISOString().slice(0, 10) as IsoDate;
}
