/** Where days lie on a line, and which labels fit beside each other. */

const dayMilliseconds = 86_400_000;

/** A day's place between two days, in percent of the line; outside it, below 0 or above 100. */
export function placeOf(day: string, from: string, to: string): number {
  const start = Date.parse(from);
  return ((Date.parse(day) - start) / (Date.parse(to) - start)) * 100;
}

/** The day some calendar months later; the last of the month when that month is shorter. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}

/** First days of months (or years) inside the line. */
export function ticks(from: string, to: string, every: 'month' | 'year'): string[] {
  const found: string[] = [];
  const date = new Date(Date.parse(from));
  date.setUTCDate(1);
  if (every === 'year') date.setUTCMonth(0);
  while (date.getTime() <= Date.parse(to)) {
    if (date.getTime() >= Date.parse(from)) found.push(date.toISOString().slice(0, 10));
    if (every === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1);
    else date.setUTCMonth(date.getUTCMonth() + 1);
  }
  return found;
}

export type Placed<Item> = { item: Item; place: number; lane: number | undefined; end: boolean };

/**
 * Gives each label a lane in which it does not touch another; what finds none keeps its dot only.
 * `width` is a label's room in percent of the line. Items come in order of their days.
 */
export function intoLanes<Item extends { date: string }>(
  items: readonly Item[],
  from: string,
  to: string,
  lanes: number,
  width: number,
): Placed<Item>[] {
  const taken: number[] = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  return items.map((item) => {
    const place = placeOf(item.date, from, to);
    const end = place > 100 - width;
    const start = end ? place - width : place;
    const lane = taken.findIndex((until) => until <= start);
    if (lane >= 0) taken[lane] = start + width;
    return { item, place, lane: lane < 0 ? undefined : lane, end };
  });
}

/** A line that holds all days with some room at both ends, in whole years. */
export function wholeYears(days: readonly string[]): { from: string; to: string } {
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years) + 1}-01-01` };
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}
