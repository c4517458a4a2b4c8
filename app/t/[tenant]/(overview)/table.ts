import type { TableQuery, TableSpec } from '#components/table/table-query.ts';
import type { TableFilter } from '#components/table/table-toolbar.tsx';
import { verdictWords } from '#components/verdict/verdict.ts';
import { marketName } from '#lib/markets/market.ts';
import type { OverviewFilter } from '#lib/readiness/overview.ts';
import type { OverviewPage } from '#lib/readiness/overview-page.ts';

const verdicts = ['not_compliant', 'undetermined', 'compliant', 'not_applicable'] as const;

export const spec: TableSpec = {
  sortable: ['product', 'worst'],
  defaultSort: 'worst',
  filters: ['market', 'verdict', 'family', 'owner'],
};

export function filterOf({ search, filters, sort }: TableQuery): OverviewFilter {
  return {
    search,
    market: filters.market?.[0],
    verdicts: verdicts.filter((verdict) => filters.verdict?.includes(verdict)),
    families: filters.family ?? [],
    owners: (filters.owner ?? []).filter((id) => id === 'none' || /^[0-9a-f-]{36}$/i.test(id)),
    sort: sort?.by === 'product' ? 'name' : 'worst',
    descending: sort?.descending ?? false,
  };
}

export function filtersFor({ markets, families, owners }: OverviewPage): TableFilter[] {
  return [
    {
      name: 'market',
      label: 'Market',
      single: true,
      options: markets.map((code) => ({ value: code, label: marketName(code) })),
    },
    { name: 'verdict', label: 'Verdict', options: verdicts.map((value) => ({ value, label: verdictWords[value] })) },
    { name: 'family', label: 'Family', options: families.map((value) => ({ value, label: value })) },
    {
      name: 'owner',
      label: 'Owner',
      options: [{ value: 'none', label: 'No owner' }, ...owners.map(({ id, label }) => ({ value: id, label }))],
    },
  ].filter(({ options }) => options.length > 0);
}
