import 'server-only';
import { readTableQuery } from '#components/table/table-query.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { catalogueSorts, listCatalogueIds } from '#lib/products/catalogue.ts';
import { catalogueFilters, readCatalogueFilter } from '#lib/products/catalogue-filter.ts';

/** The table's rules of address: what it sorts by, what narrows it, what it hides at first. */
export const catalogueSpec = {
  sortable: catalogueSorts,
  defaultSort: 'name',
  filters: catalogueFilters,
  pageSizes: [50, 25, 100],
  hiddenColumns: ['family', 'updated'],
};

/** The filter that an address asks for, written as `?…`. */
export function filterOf(search: string) {
  const params: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(search)) {
    params[key] ??= [];
    params[key].push(value);
  }
  return readCatalogueFilter(readTableQuery(params, catalogueSpec));
}

/** The products a bulk form is about: those ticked, or all that the address it was sent from leaves. */
export async function selectedIds(db: TenantDb, form: FormData): Promise<string[]> {
  if (form.get('everything') === '1') return listCatalogueIds(db, filterOf(String(form.get('query') ?? '')));
  return form.getAll('id').map(String);
}
