import type { Law } from '#lib/law/law.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { How } from '#rules/engine/crosswalk.ts';
import { isAskedBy, type MatrixRow } from '#rules/engine/crosswalk-matrix.ts';
import type { Pack, Severity } from '#rules/engine/pack.ts';
import { bearing } from './bearing.ts';
import { type ServedRequirement, servedIn } from './served.ts';
import type { Touched } from './touched.ts';

/** The regulation many others build on: the spine unless somebody chooses another. */
export const usualSpine = 'etsi-en-303-645';

/** `columns`: ids of regulations, or `all`; empty for those of the tenant's markets. Empty lists and texts narrow nothing. */
export type SpineFilter = {
  spine: string;
  search: string;
  columns: string[];
  parts: string[];
  /** Only what nothing in the tenant's markets asks, or only what some product fails. */
  only?: 'unasked' | 'failing';
};

export type SpineColumn = { id: string; name: string; title: string; voluntary: boolean; filled: number };

export type SpineCell = { how: How; served: ServedRequirement[] };

export type SpineRow = {
  id: string;
  title: string;
  cites: string;
  reads: string;
  part: string;
  severity: Severity;
  /** How the tenant's products stand under it. */
  products: Touched;
  /** Whether a regulation of the tenant's markets asks what it asks. */
  asked: boolean;
  /** By regulation. */
  cells: Record<string, SpineCell>;
};

export type SpineMatrix = {
  spine: { id: string; name: string; title: string; version: string; verifiedOn: string; voluntary: boolean };
  /** How many products it bears on. */
  products: number;
  columns: SpineColumn[];
  rows: SpineRow[];
  /** Requirements of the spine before anything narrows them. */
  total: number;
  /** Parts of the text, in its order. */
  parts: string[];
};

/** What the tenant has to do with the law: where its products are, and how they stand. */
export type Footing = {
  markets: string[];
  touched: ReadonlyMap<string, Touched>;
  stands: ReadonlyMap<string, Touched>;
};

/** The spine against the chosen regulations. Pure. */
export function spineMatrix(
  law: Law,
  spine: Pack,
  matrix: readonly MatrixRow[],
  footing: Footing,
  filter: SpineFilter,
): SpineMatrix {
  const mine = minePacks(law, spine, footing);
  const columns = columnsOf(law, matrix, mine, filter.columns);
  const mineIds = mine.map(({ id }) => id);
  const rows = matrix.map((row): SpineRow => {
    const { id, title, cites, reads, section, severity } = row.requirement;
    return {
      ...{ id, title, cites, reads, severity, part: section ?? '' },
      products: footing.stands.get(id) ?? {},
      asked: isAskedBy(row, mineIds),
      cells: Object.fromEntries(columns.flatMap((column) => cellIn(law, row, column.id))),
    };
  });
  return {
    spine: {
      ...{ id: spine.id, name: spine.shortTitle, title: spine.title, version: spine.version },
      ...{ verifiedOn: spine.verifiedOn, voluntary: spine.force === 'voluntary' },
    },
    products: bearing(footing.touched.get(spine.id) ?? {}),
    columns,
    rows: rows.filter((row) => fits(row, filter)),
    total: rows.length,
    parts: [...new Set(rows.map(({ part }) => part))],
  };
}

/** What holds in the tenant's markets: law, and of what is voluntary that which bears on a product. Everything while it has no product. */
function minePacks({ packs }: Law, spine: Pack, { markets, touched }: Footing): Pack[] {
  const here = markets.length > 0 ? packsFor(packs, markets) : packs;
  return here.filter(
    ({ id, force }) =>
      id !== spine.id && (force === 'mandatory' || markets.length === 0 || bearing(touched.get(id) ?? {}) > 0),
  );
}

/** Law before what is voluntary, then the fullest column first; those that share nothing with the spine only when asked for by name. */
function columnsOf(
  { packs }: Law,
  matrix: readonly MatrixRow[],
  mine: readonly Pack[],
  wanted: readonly string[],
): SpineColumn[] {
  const all = wanted.includes('all');
  const shown = all ? packs : wanted.length > 0 ? packs.filter(({ id }) => wanted.includes(id)) : mine;
  return shown
    .map(({ id, shortTitle: name, title, force }): SpineColumn => {
      const filled = matrix.filter(({ cells }) => cells.has(id)).length;
      return { id, name, title, voluntary: force === 'voluntary', filled };
    })
    .filter(({ id, filled }) => filled > 0 || wanted.includes(id))
    .sort((a, b) => Number(a.voluntary) - Number(b.voluntary) || b.filled - a.filled || (a.name < b.name ? -1 : 1));
}

function cellIn(law: Law, { cells }: MatrixRow, id: string): [string, SpineCell][] {
  const cell = cells.get(id);
  return cell ? [[id, { how: cell.how, served: servedIn(law, cell.served) }]] : [];
}

function fits({ title, cites, reads, part, asked, products }: SpineRow, { search, parts, only }: SpineFilter): boolean {
  const text = `${title} ${cites} ${reads} ${part}`.toLowerCase();
  return (
    search
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (parts.length === 0 || parts.includes(part)) &&
    (only !== 'unasked' || !asked) &&
    (only !== 'failing' || (products.not_compliant ?? 0) > 0)
  );
}
