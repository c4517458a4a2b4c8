import type { SearchParams } from '#components/table/table-query.ts';
import type { Opened } from '#lib/readiness/product-page.ts';

/** Where on the page a person is: what stands open, and whether everything is listed or only what is missing. */
export type Place = { path: string; asOf?: string; opened: Opened; all: boolean };

export function readPlace(path: string, search: SearchParams): Place {
  const one = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined);
  return {
    path,
    asOf: one('asOf'),
    opened: { market: one('market'), regulation: one('regulation'), requirement: one('requirement') },
    all: one('show') === 'all',
  };
}

/** The address of another place on the same page, on the same day. */
export function hrefTo({ path, asOf, all }: Place, opened: Opened, change: { all?: boolean } = {}): string {
  const query = new URLSearchParams();
  if (asOf) query.set('asOf', asOf);
  for (const [name, value] of Object.entries(opened)) if (value) query.set(name, value);
  if (change.all ?? all) query.set('show', 'all');
  const anchor = opened.requirement ?? (opened.regulation && `${opened.market}-${opened.regulation}`) ?? opened.market;
  return `${path}?${query}${anchor ? `#${anchor}` : ''}`;
}
