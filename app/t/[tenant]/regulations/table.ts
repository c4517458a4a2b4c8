import { capital } from '#components/format.ts';
import type { TableQuery, TableSpec } from '#components/table/table-query.ts';
import type { TableFilter } from '#components/table/table-toolbar.tsx';
import { inMarketOrder, marketName } from '#lib/markets/market.ts';
import { type RegulationFilter, type RegulationSort, regulationSorts } from '#lib/regulations/catalogue.ts';

export const spec: TableSpec = {
  sortable: regulationSorts,
  defaultSort: '-products',
  filters: ['market', 'kind', 'force', 'stage', 'mine'],
  pageSizes: [100, 50, 25],
};

/** Reads what the address asks for. */
export function filterOf({ search, filters, sort }: TableQuery): RegulationFilter {
  const chosen = (name: string) => filters[name] ?? [];
  return {
    search,
    markets: chosen('market'),
    kinds: chosen('kind'),
    forces: chosen('force'),
    stages: chosen('stage'),
    mine: chosen('mine').includes('yes'),
    sort: { by: (sort?.by ?? 'products') as RegulationSort, descending: sort?.descending ?? true },
  };
}

const same = (values: readonly string[]) => values.map((value) => ({ value, label: capital(value) }));

/** What the list can be narrowed to. `markets` are those that some regulation names. */
export function filtersFor(markets: readonly string[]): TableFilter[] {
  return [
    { name: 'mine', label: 'Products', single: true, options: [{ value: 'yes', label: 'Touching your products' }] },
    {
      name: 'market',
      label: 'Market',
      options: inMarketOrder(markets).map((value) => ({ value, label: marketName(value) })),
    },
    { name: 'kind', label: 'Kind', options: same(['law', 'standard', 'scheme', 'guidance']) },
    { name: 'force', label: 'Force', options: same(['mandatory', 'voluntary']) },
    { name: 'stage', label: 'Stage', options: same(['in force', 'coming', 'repealed']) },
  ];
}

/** Days on which much changed, or will. */
export const turningPoints = [
  { date: '2018-05-25', label: 'The GDPR applies' },
  { date: '2020-01-01', label: 'California and Oregon on devices' },
  { date: '2024-04-29', label: 'UK PSTI applies' },
  { date: '2025-08-01', label: 'RED on cybersecurity' },
  { date: '2026-09-11', label: 'CRA: reporting' },
  { date: '2027-12-11', label: 'CRA in full' },
];
