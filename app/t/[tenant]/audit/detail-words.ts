import { formatDate } from '#components/format.ts';

/**
 * What a row of the log holds, as short pairs: `markets: EU, GB · downloads: no`. Ids and hashes tell a person nothing and stay in
 * the export, as does all that is empty.
 */
export function detailWords(detail: string): string {
  return Object.entries(JSON.parse(detail) as Record<string, unknown>)
    .flatMap(([name, value]) => {
      const told = valueWords(value);
      return told === '' ? [] : `${nameWords(name)}: ${told}`;
    })
    .join(' · ');
}

/** `questionId` as `question`, `expiresAt` as `expires`, `placedOn` as `placed`. */
const nameWords = (name: string): string =>
  name
    .replace(/(?<=[a-z])(Ids?|At|On)$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('-', ' ');

function valueWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isOpaque(value) ? '' : isDay(value) ? formatDate(value) : value;
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join(', ');
  if (value === null || typeof value !== 'object') return '';
  return Object.entries(value)
    .flatMap(([name, inner]) => valueWords(inner) && `${nameWords(name)} ${valueWords(inner)}`)
    .filter(Boolean)
    .join(', ');
}

const isOpaque = (text: string): boolean => /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})$/.test(text);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(text);
