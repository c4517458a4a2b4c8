import { z } from 'zod';
import { type CatalogueFilter, type CatalogueSort, catalogueSorts } from './catalogue.ts';

/** The parameters of the catalogue's address that narrow it. */
export const catalogueFilters = ['market', 'regulation', 'verdict', 'owner', 'family', 'state'] as const;

type Asked = {
  search: string;
  filters: Record<string, string[]>;
  sort: { by: string; descending: boolean } | undefined;
};

/** Reads what the address asks for. Anything that cannot be a value of its kind narrows nothing. */
export function readCatalogueFilter({ search, filters, sort }: Asked): CatalogueFilter {
  const asked = (name: (typeof catalogueFilters)[number]) => (filters[name] ?? []).map(printable);
  const by = catalogueSorts.find((it): it is CatalogueSort => it === sort?.by) ?? 'name';
  return {
    search: printable(search),
    markets: asked('market'),
    regulations: asked('regulation'),
    verdicts: asked('verdict'),
    owners: asked('owner').filter((id) => id === 'none' || z.uuid().safeParse(id).success),
    families: asked('family'),
    archived: asked('state').includes('archived'),
    sort: { by, descending: sort?.descending ?? false },
  };
}

/** Postgres takes no NUL in a text. */
const printable = (text: string): string => text.toWellFormed().replaceAll('\0', '');
