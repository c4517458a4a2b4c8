import { marketOptions } from '#rules/questions/markets.ts';

export type Market = { code: string; name: string };

/** Every market a product can target, as a person knows it. */
export const markets: readonly Market[] = marketOptions.map(({ id, label }) => ({ code: id, name: label }));

const names = new Map(markets.map(({ code, name }) => [code, name]));

/** The market's name; a code that is not known stays as it is. */
export const marketName = (code: string): string => names.get(code) ?? code;

/** Whether a product can target it. */
export const isMarket = (code: string): boolean => names.has(code);

/** The order in which markets stand beside each other: as a person would list them, states after their country. */
export function inMarketOrder(codes: readonly string[]): string[] {
  const place = new Map(markets.map(({ code }, index) => [code, index]));
  return [...codes].sort((left, right) => (place.get(left) ?? 999) - (place.get(right) ?? 999));
}
