import { marketOptions } from '#rules/questions/markets.ts';

export type MarketChoice = { id: string; label: string; help?: string };

/** Every market a product can be placed in, in the order people look for them. */
export const marketChoices: readonly MarketChoice[] = marketOptions;

const names = new Map(marketOptions.map(({ id, label }) => [id, label]));

/** `EU` as `European Union`. A market nobody knows keeps its code. */
export function marketName(id: string): string {
  return names.get(id) ?? id;
}

/** Whether a product can be placed there. */
export const isMarket = (id: string): boolean => names.has(id);

const place = new Map(marketOptions.map(({ id }, index) => [id, index]));

/** Markets in the order people look for them, states after their country. */
export const inMarketOrder = (ids: readonly string[]): string[] =>
  [...ids].sort((left, right) => (place.get(left) ?? 999) - (place.get(right) ?? 999));
