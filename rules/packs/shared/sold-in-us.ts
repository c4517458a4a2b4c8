import { includes, named } from '#rules/engine/language.ts';
import { marketOptions } from '#rules/questions/markets.ts';

const stateMarkets = marketOptions.map((it) => it.id).filter((id) => id.startsWith('US-'));

/** Federal law binds wherever in the country something is sold. */
export const soldInUs = named(
  'sold-in-us',
  'It is sold in the United States, in whole or in part',
  includes('markets', 'US', ...stateMarkets),
);
