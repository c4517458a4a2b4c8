import { readTableQuery, type SearchParams, type TableQuery } from '#components/table/table-query.ts';
import type { TableFilter } from '#components/table/table-toolbar.tsx';
import { gapKinds } from '#lib/gaps/gap.ts';
import { type GapFilter, type GapGroup, gapGroups, gapSorts } from '#lib/gaps/gap-filter.ts';
import { kindNames } from '#lib/gaps/gap-href.ts';
import type { GapsPage } from '#lib/gaps/gaps-page.ts';
import { topicChoices } from '#lib/law/names.ts';
import { marketName } from '#lib/markets/market.ts';
import type { Choice } from '#lib/products/choices.ts';

export const spec = {
  sortable: gapSorts,
  defaultSort: '-score',
  filters: ['market', 'regulation', 'severity', 'kind', 'topic', 'owner', 'product'],
  pageSizes: [50, 25, 100],
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function filterOf({ search, filters, sort, params }: TableQuery): GapFilter {
  const chosen = (name: string) => filters[name] ?? [];
  return {
    search,
    markets: chosen('market'),
    regulations: chosen('regulation'),
    severities: chosen('severity'),
    kinds: gapKinds.filter((kind) => chosen('kind').includes(kind)),
    topics: chosen('topic'),
    products: chosen('product')
      .filter((id) => uuid.test(id))
      .slice(0, 20),
    owners: chosen('owner').filter((id) => id === 'none' || uuid.test(id)),
    sort: { by: gapSorts.find((it) => it === sort?.by) ?? 'score', descending: sort?.descending ?? true },
    group: gapGroups.find((group) => group === params.group),
  };
}

/** The filter of the page a bulk form was sent from, by that page's address. */
export function filterFrom(search: string): GapFilter {
  const params: SearchParams = Object.fromEntries(new URLSearchParams(search));
  return filterOf(readTableQuery(params, spec));
}

export function filtersFor({ markets, regulations, owners, products }: GapsPage): TableFilter[] {
  const options = (choices: readonly Choice[]) => choices.map(({ id, label }) => ({ value: id, label }));
  return [
    { name: 'product', label: 'Product', options: options(products) },
    { name: 'market', label: 'Market', options: markets.map((value) => ({ value, label: marketName(value) })) },
    { name: 'regulation', label: 'Regulation', options: options(regulations) },
    {
      name: 'severity',
      label: 'Severity',
      options: ['Blocker', 'Major', 'Minor'].map((label) => ({ value: label.toLowerCase(), label })),
    },
    { name: 'kind', label: 'Kind', options: gapKinds.map((value) => ({ value, label: kindNames[value] })) },
    { name: 'topic', label: 'Section', options: options(topicChoices) },
    {
      name: 'owner',
      label: 'Owner',
      options: [{ value: 'none', label: 'Nobody' }, ...options(owners)],
    },
  ].filter(({ options }) => options.length > 0);
}

const groupWords: Record<GapGroup | 'none', string> = {
  none: 'Ranked',
  product: 'By product',
  market: 'By market',
  regulation: 'By regulation',
  topic: 'By section',
  owner: 'By owner',
};

/** Ways to group the same gaps, each an address that keeps the rest. */
export function groupings({ params }: TableQuery, current: GapGroup | undefined) {
  return (['none', ...gapGroups] as const).map((group) => {
    const next = new URLSearchParams();
    for (const [key, value] of Object.entries(params)) if (typeof value === 'string') next.set(key, value);
    next.delete('page');
    next.delete('group');
    if (group !== 'none') next.set('group', group);
    return { href: `?${next}`, label: groupWords[group], current: group === (current ?? 'none') };
  });
}
