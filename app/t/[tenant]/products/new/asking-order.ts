import type { Preview } from '#lib/products/preview.ts';

export type Asked = { id: string; decides: 'scope' | 'reach' };

/**
 * The questions to show: those shown before keep their place while they are open or answered, so that nothing moves under
 * the hand that answers; new ones follow in the order in which the rules want them.
 */
export function askingOrder(before: readonly Asked[], open: Preview['open'], answered: ReadonlySet<string>): Asked[] {
  const now = new Map(open.map((it) => [it.id, it]));
  const kept = before.filter(({ id }) => now.has(id) || answered.has(id));
  const known = new Set(kept.map(({ id }) => id));
  const added = open.filter(({ id }) => !known.has(id));
  const lost = [...answered].filter((id) => !known.has(id) && !now.has(id));
  return [...lost.map((id): Asked => ({ id, decides: 'scope' })), ...kept, ...added];
}
