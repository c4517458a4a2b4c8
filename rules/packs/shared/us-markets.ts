import { type Condition, includes, named } from '#rules/engine/language.ts';
import { marketOptions } from '#rules/questions/markets.ts';

const anywhereInUs = marketOptions.map((it) => it.id).filter((it) => it === 'US' || it.startsWith('US-'));

/** Sold or offered in the whole country or in some state. */
export const soldInUs = named(
  'sold-in-us',
  'It is sold or offered in the United States',
  includes('markets', ...anywhereInUs),
);

/** Offered in one state, or in the whole country; the nearest a product gets to doing business there. */
export const offeredInState = (code: string, name: string): Condition =>
  named(`offered-in-us-${code.toLowerCase()}`, `It is offered in ${name}`, includes('markets', 'US', `US-${code}`));
