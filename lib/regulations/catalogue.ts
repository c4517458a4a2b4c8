import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { covers } from '#rules/engine/covers.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Confidence, Force, Kind, Pack } from '#rules/engine/pack.ts';
import { bearing } from './bearing.ts';
import { beginningOn, firstDay, inForceOn } from './life.ts';
import { isOwn, type LifeStage, marketsOf, nextChange, stageOf } from './regulation.ts';
import { type Touched, touchedByEach } from './touched.ts';

export type RegulationRow = {
  id: string;
  name: string;
  title: string;
  kind: Kind;
  force: Force;
  own: boolean;
  /** Empty: everywhere. */
  markets: string[];
  stage: LifeStage;
  /** The first day any of it binds. */
  from: string | null;
  /** The next dated change, and how many requirements begin then. */
  next: { date: string; what: string; adds: number } | null;
  requirements: number;
  /** Of its requirements, those in force on the day. */
  inForce: number;
  confidence: Confidence;
  verifiedOn: string;
  /** How the tenant's products stand under it. */
  products: Touched;
};

export const regulationSorts = ['name', 'next', 'products', 'requirements', 'verified'] as const;
export type RegulationSort = (typeof regulationSorts)[number];

/** Empty lists narrow nothing. */
export type RegulationFilter = {
  search: string;
  markets: string[];
  kinds: string[];
  forces: string[];
  stages: string[];
  /** Only those that touch a product of the tenant. */
  mine: boolean;
  sort: { by: RegulationSort; descending: boolean };
};

/** The regulations the tenant judges by, narrowed and in order; two statements whatever the number of products. */
export async function listRegulations(db: ReadDb, filter: RegulationFilter, asOf: IsoDate): Promise<RegulationRow[]> {
  const { packs } = await lawOf(db);
  const touched = await touchedByEach(db);
  return packs
    .map((pack) => rowOf(pack, touched.get(pack.id) ?? {}, asOf))
    .filter((row) => matches(row, filter))
    .sort((left, right) => compare(left, right, filter.sort));
}

function rowOf(pack: Pack, products: Touched, asOf: IsoDate): RegulationRow {
  const { id, title, shortTitle: name, kind, force, confidence, verifiedOn } = pack;
  const next = nextChange(pack, asOf);
  return {
    ...{ id, name, title, kind, force, confidence, verifiedOn, products },
    own: isOwn(pack),
    markets: marketsOf(pack),
    stage: stageOf(pack, asOf),
    from: firstDay(pack) ?? null,
    next: next ? { ...next, adds: beginningOn(pack, next.date).length } : null,
    requirements: pack.requirements.length,
    inForce: inForceOn(pack, asOf).length,
  };
}

function matches(row: RegulationRow, { search, markets, kinds, forces, stages, mine }: RegulationFilter): boolean {
  const text = search.toLowerCase();
  const oneOf = (values: string[], value: string) => values.length === 0 || values.includes(value);
  return (
    (text === '' || `${row.name} ${row.title} ${row.id}`.toLowerCase().includes(text)) &&
    (markets.length === 0 ||
      row.markets.length === 0 ||
      row.markets.some((law) => markets.some((market) => covers(law, market)))) &&
    oneOf(kinds, row.kind) &&
    oneOf(forces, row.force) &&
    oneOf(stages, row.stage) &&
    (!mine || bearing(row.products) > 0)
  );
}

function compare(left: RegulationRow, right: RegulationRow, { by, descending }: RegulationFilter['sort']): number {
  const byName = left.name.localeCompare(right.name, 'en');
  const text = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  const orders: Record<RegulationSort, number> = {
    name: byName,
    next: text(left.next?.date ?? '9999', right.next?.date ?? '9999'),
    products: bearing(left.products) - bearing(right.products),
    requirements: left.requirements - right.requirements,
    verified: text(left.verifiedOn, right.verifiedOn),
  };
  return (descending ? -orders[by] : orders[by]) || byName;
}
