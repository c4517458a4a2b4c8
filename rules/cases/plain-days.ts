/** A file with its days as the fact base writes them: some YAML writers make a moment at midnight of 2026-01-01. */
export function withPlainDays<T>(file: T): T;
export function withPlainDays(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return midnight.test(value) ? value.slice(0, 10) : value;
  if (Array.isArray(value)) return value.map((it) => withPlainDays(it));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, withPlainDays(it)]));
}

const midnight = /^\d{4}-\d{2}-\d{2}[T ]00:00:00(\.0+)?Z?$/;
