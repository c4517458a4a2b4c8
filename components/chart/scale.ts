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

export type Placed<Item> = {
  item: Item;
  /** Where the day lies, in percent of the line. */
  place: number;
  /** How far from the line its label stands; undefined when there is room for the dot only. */
  lane: number | undefined;
  /** The label is written towards the start of the line. */
  end: boolean;
  /** Width the label may take, in percent of the line. */
  room: number;
};

/**
 * Gives each label a lane so that neither labels nor the stems that lead to them cross: what lies further left stands
 * further from the line. Items come in order of their days; `width` is the room of a label in percent of the line.
 */
export function intoLanes<Item extends { date: string }>(
  items: readonly Item[],
  from: string,
  to: string,
  lanes: number,
  width: number,
): Placed<Item>[] {
  const placed = items.map((item): Placed<Item> => {
    const place = placeOf(item.date, from, to);
    return { item, place, lane: undefined, end: place > 100 - width, room: width };
  });
  for (const one of placed.filter(({ end }) => !end).reverse()) one.lane = laneAbove(one, one.place, one.place + width);
  for (const one of placed.filter(({ end }) => end)) one.lane = laneAbove(one, one.place - width, one.place);
  for (const one of placed) one.room = roomOf(one);
  return placed;

  function laneAbove(one: Placed<Item>, start: number, until: number): number | undefined {
    const near = placed.filter((other) => other !== one && other.place >= start && other.place <= until);
    const lane = Math.max(-1, ...near.map((other) => other.lane ?? -1)) + 1;
    return lane < lanes ? lane : undefined;
  }

  function roomOf(one: Placed<Item>): number {
    if (one.end) return width;
    const stems = placed.filter((other) => other.place > one.place && (other.lane ?? -1) > (one.lane ?? -1));
    return Math.min(width, ...stems.map((other) => other.place - one.place));
  }
}

/** A line that holds all days with some room at both ends, in whole years. */
export function wholeYears(days: readonly string[]): { from: string; to: string } {
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years) + 1}-01-01` };
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}
