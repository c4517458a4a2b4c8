import { inMarketOrder } from '#lib/markets/market.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { firstDay } from './life.ts';

/** A regulation as its pages show it. */
export type Regulation = Pack;

/** Where a regulation stands in its own life on a day, whatever the product. */
export type LifeStage = 'in force' | 'coming' | 'repealed';

/** In force from its first binding day, which is that of its earliest requirement or phase; repealed from the day of repeal on. */
export function stageOf(pack: Pack, asOf: string): LifeStage {
  if (pack.repealedOn && pack.repealedOn <= asOf) return 'repealed';
  const from = firstDay(pack);
  return from && from > asOf ? 'coming' : 'in force';
}

/** The next dated change after a day: a milestone, a phase, the first day, the repeal. */
export function nextChange(pack: Pack, asOf: string): { date: IsoDate; what: string } | undefined {
  return datesOf(pack).find(({ date }) => date > asOf);
}

/** Its dated life in order, each day once: milestones say it best, a phase or a first day without one is told as well. */
export function datesOf({ milestones, phases, effectiveFrom, repealedOn }: Pack): { date: IsoDate; what: string }[] {
  const dates = [
    ...milestones.map(({ date, what }) => ({ date, what })),
    ...Object.values(phases).map(({ from, title }) => ({ date: from, what: title })),
    ...(effectiveFrom ? [{ date: effectiveFrom, what: 'First duties apply' }] : []),
    ...(repealedOn ? [{ date: repealedOn, what: 'Repealed' }] : []),
  ];
  return dates
    .filter(({ date }, place) => dates.findIndex((it) => it.date === date) === place)
    .sort((left, right) => (left.date < right.date ? -1 : 1));
}

/** Whether a tenant made it itself. */
export const isOwn = ({ id }: Pick<Pack, 'id'>): boolean => id.startsWith('own-');

/** Its markets in the order people look for them; empty when it holds everywhere. */
export const marketsOf = ({ markets }: Pack): string[] => (markets.includes('*') ? [] : inMarketOrder(markets));

/** Whether a remark is about what is often misread. */
export const isMisread = (note: string): boolean => note.startsWith('Often misread');
