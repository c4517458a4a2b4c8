/** The state of a table lives in the address: this reads it and writes the next address. */

export type SearchParams = Record<string, string | string[] | undefined>;

export type TableSpec = {
  /** Columns the server can sort by. */
  sortable?: readonly string[];
  /** Where a table starts: `name`, or `-due` for descending. */
  defaultSort?: string;
  /** Parameters that narrow the rows; each may hold several values. */
  filters?: readonly string[];
  pageSizes?: readonly number[];
  /** Columns not shown until chosen. */
  hiddenColumns?: readonly string[];
  /** Keeps two tables on one page apart. */
  prefix?: string;
};

export type TableSort = { by: string; descending: boolean };

export type TableQuery = {
  search: string;
  /** From 1. */
  page: number;
  pageSize: number;
  /** Rows to skip, for the database. */
  offset: number;
  sort: TableSort | undefined;
  filters: Record<string, string[]>;
  hidden: string[];
  /** What the next address is built from. */
  params: SearchParams;
  spec: TableSpec;
};

const defaultPageSizes = [25, 50, 100] as const;

/** Reads the address. Anything unknown or out of range falls back to the start, so a shared link never breaks. */
export function readTableQuery(params: SearchParams, spec: TableSpec = {}): TableQuery {
  const read = (key: string) => texts(params[keyOf(spec, key)]);
  const sizes = spec.pageSizes ?? defaultPageSizes;
  const pageSize = sizes.find((size) => String(size) === read('per')[0]) ?? sizes[0] ?? 25;
  const page = positive(read('page')[0]);
  const hidden = params[keyOf(spec, 'hide')];
  return {
    search: (read('q')[0] ?? '').trim().slice(0, 200),
    page,
    pageSize,
    offset: (page - 1) * pageSize,
    sort: readSort(read('sort')[0], spec),
    filters: Object.fromEntries((spec.filters ?? []).map((name) => [name, split(read(name))])),
    hidden: hidden === undefined ? [...(spec.hiddenColumns ?? [])] : split(texts(hidden)),
    params,
    spec,
  };
}

export type TableChange = {
  search?: string;
  page?: number;
  pageSize?: number;
  sort?: TableSort;
  filters?: Record<string, string[]>;
  hidden?: string[];
};

/** The address after a change, as `?…`. Every change but turning the page goes back to the first one. */
export function tableHref(query: Pick<TableQuery, 'params' | 'spec'>, change: TableChange): string {
  const next = new URLSearchParams();
  for (const [key, value] of Object.entries(query.params)) for (const text of texts(value)) next.append(key, text);
  const set = (key: string, value: string) => {
    next.delete(keyOf(query.spec, key));
    if (value !== '') next.set(keyOf(query.spec, key), value);
  };
  if (change.hidden === undefined) set('page', '');
  if (change.search !== undefined) set('q', change.search.trim());
  if (change.pageSize !== undefined) set('per', String(change.pageSize));
  if (change.sort) set('sort', (change.sort.descending ? '-' : '') + change.sort.by);
  if (change.hidden) set('hide', change.hidden.join(',') || '-');
  for (const [name, values] of Object.entries(change.filters ?? {})) set(name, values.join(','));
  if (change.page !== undefined && change.page > 1) set('page', String(change.page));
  return `?${next}`;
}

/** The name of one of the table's parameters in the address. */
export function keyOf(spec: TableSpec, key: string): string {
  return spec.prefix ? `${spec.prefix}.${key}` : key;
}

/** Whether anything narrows the rows. */
export function isNarrowed(query: Pick<TableQuery, 'search' | 'filters'>): boolean {
  return query.search !== '' || Object.values(query.filters).some((values) => values.length > 0);
}

function readSort(text: string | undefined, spec: TableSpec): TableSort | undefined {
  for (const candidate of [text, spec.defaultSort]) {
    if (!candidate) continue;
    const descending = candidate.startsWith('-');
    const by = descending ? candidate.slice(1) : candidate;
    if (spec.sortable?.includes(by)) return { by, descending };
  }
  return undefined;
}

function texts(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function split(values: string[]): string[] {
  return values.flatMap((value) => value.split(',')).filter((value) => value !== '' && value !== '-');
}

function positive(text: string | undefined): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number >= 1 && number <= 1_000_000 ? number : 1;
}
