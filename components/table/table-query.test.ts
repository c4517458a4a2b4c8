import { expect, test } from 'vitest';
import { isNarrowed, readTableQuery, type TableSpec, tableHref } from './table-query.ts';

const spec: TableSpec = {
  sortable: ['name', 'due'],
  defaultSort: '-due',
  filters: ['market'],
  hiddenColumns: ['owner'],
};

test('Without parameters a table starts at its first page in its own order', () => {
  const query = readTableQuery({}, spec);
  expect(query).toMatchObject({
    search: '',
    page: 1,
    pageSize: 25,
    offset: 0,
    sort: { by: 'due', descending: true },
    filters: { market: [] },
    hidden: ['owner'],
  });
  expect(isNarrowed(query)).toBe(false);
});

test.for<[Record<string, string>, string]>([
  [{ page: '0' }, 'page zero'],
  [{ page: '-3' }, 'a negative page'],
  [{ page: 'x' }, 'a word for a page'],
  [{ page: '1e9' }, 'a page beyond reason'],
  [{ per: '7' }, 'a page size that is not offered'],
  [{ sort: 'password' }, 'a column the server does not sort by'],
])('%o falls back to the start (%s)', ([params]) => {
  expect(readTableQuery(params, spec)).toMatchObject({ page: 1, pageSize: 25, sort: { by: 'due', descending: true } });
});

test('Filters hold several values, written with commas or repeated', () => {
  expect(readTableQuery({ market: 'EU,GB' }, spec).filters.market).toEqual(['EU', 'GB']);
  expect(readTableQuery({ market: ['EU', 'GB'] }, spec).filters.market).toEqual(['EU', 'GB']);
});

test('A change keeps what other parts of the page have in the address', () => {
  const query = readTableQuery({ asOf: '2027-12-11', q: 'cam', page: '3' }, spec);
  expect(tableHref(query, { sort: { by: 'name', descending: false } })).toBe('?asOf=2027-12-11&q=cam&sort=name');
  expect(tableHref(query, { page: 4 })).toBe('?asOf=2027-12-11&q=cam&page=4');
  expect(tableHref(query, { search: '' })).toBe('?asOf=2027-12-11');
});

test('Showing a column that starts hidden is remembered, and hiding columns keeps the page', () => {
  const query = readTableQuery({ page: '2' }, spec);
  const all = tableHref(query, { hidden: [] });
  expect(all).toBe('?page=2&hide=-');
  expect(readTableQuery({ hide: '-' }, spec).hidden).toEqual([]);
});

test('Two tables on one page do not touch each other', () => {
  const query = readTableQuery({ q: 'one', 'b.q': 'two' }, { ...spec, prefix: 'b' });
  expect(query.search).toBe('two');
  expect(tableHref(query, { page: 2 })).toBe('?q=one&b.q=two&b.page=2');
});
