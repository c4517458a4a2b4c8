/** How dates, numbers and sizes are written. `today` and `locale` are always given: the clock is the caller's. */

export const defaultLocale = 'en-GB';

const dayMilliseconds = 86_400_000;

/** `2027-12-11` or an instant as `11 Dec 2027`. A calendar day has no time zone; an instant is read in `timeZone`. */
export function formatDate(value: string | Date, locale = defaultLocale, timeZone = 'UTC'): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return dateFormat(locale, { ...options, timeZone: isDay(value) ? 'UTC' : timeZone })
    .format(asDate(value))
    .replace('Sept', 'Sep');
}

/** An instant as `11 Dec 2027, 14:05`. */
export function formatDateTime(value: string | Date, locale = defaultLocale, timeZone = 'UTC'): string {
  const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(asDate(value));
  return `${formatDate(value, locale, timeZone)}, ${time}`;
}

/** Whole calendar days from `today` to `day`: positive ahead, negative behind. */
export function daysUntil(day: string | Date, today: string | Date): number {
  return Math.round((midnight(day) - midnight(today)) / dayMilliseconds);
}

/** How far a day lies from today: `in 384 days`, `yesterday`, `12 days ago`. */
export function formatDistance(day: string | Date, today: string | Date, locale = defaultLocale): string {
  return once('distance', locale, {}, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(
    daysUntil(day, today),
    'day',
  );
}

export function formatNumber(value: number, locale = defaultLocale, options?: Intl.NumberFormatOptions): string {
  return numberFormat(locale, options ?? {}).format(value);
}

/** A share between 0 and 1 as `78%`. Rounds down near the top, so 99.7 % never reads as done. */
export function formatPercent(share: number, locale = defaultLocale): string {
  const whole = Math.floor(share * 100 + (share >= 0.99 ? 0 : 0.5));
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(whole / 100);
}

/** A file size as `1.2 MB`, in powers of ten as operating systems show it. */
export function formatBytes(bytes: number, locale = defaultLocale): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const digits = power === 0 ? 0 : 1;
  return numberFormat(locale, {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(bytes / 1000 ** power);
}

/** `1 product`, `12 products`. English only needs two forms; both are given by the caller. */
export function formatCount(count: number, one: string, many: string, locale = defaultLocale): string {
  return `${formatNumber(count, locale)} ${once('plural', locale, {}, () => new Intl.PluralRules(locale)).select(count) === 'one' ? one : many}`;
}

/** `EU, GB and US`. */
export function formatList(
  items: readonly string[],
  locale = defaultLocale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale, { style: 'long', type }).format(items);
}

const made = new Map<string, unknown>();

/** Building a formatter costs far more than using one; a table of dates needs one. */
function once<Formatter>(kind: string, locale: string, options: object, make: () => Formatter): Formatter {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = (made.get(key) as Formatter | undefined) ?? make();
  made.set(key, known);
  return known;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', locale, options, () => new Intl.DateTimeFormat(locale, options));
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once('number', locale, options, () => new Intl.NumberFormat(locale, options));
}

function isDay(value: string | Date): boolean {
  return typeof value === 'string' && value.length === 10;
}

function asDate(value: string | Date): Date {
  if (value instanceof Date) return value;
  return new Date(isDay(value) ? `${value}T00:00:00Z` : value);
}

function midnight(value: string | Date): number {
  const date = asDate(value);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** A text with a capital at its beginning, for a label or the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
