import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { regulationChoices } from '#lib/law/names.ts';
import { crosswalkMatrix, type MatrixRow } from '#rules/engine/crosswalk-matrix.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { type SpineFilter, type SpineMatrix, spineMatrix, usualSpine } from './spine.ts';
import { standsUnder } from './stands.ts';
import { touchedByEach } from './touched.ts';
import { walkOf } from './walk.ts';

export type SpinePage = SpineMatrix & { choices: { id: string; label: string }[] };

/** One regulation against the others, with how the tenant's products stand; four statements whatever their number. */
export async function readSpine(db: ReadDb, filter: SpineFilter): Promise<SpinePage> {
  const law = await lawOf(db);
  const spine = spineIn(law, filter.spine);
  const markets = await db.$queryRaw<{ market: string }[]>`select distinct market from placement`;
  const footing = {
    markets: markets.map(({ market }) => market),
    touched: await touchedByEach(db),
    stands: await standsUnder(db, spine),
  };
  return { ...spineMatrix(law, spine, matrixOf(law, spine), footing, filter), choices: regulationChoices(law) };
}

/** The regulation asked for, else the usual one. */
function spineIn({ packs }: Law, id: string): Pack {
  const found = packs.find((it) => it.id === id) ?? packs.find((it) => it.id === usualSpine) ?? packs[0];
  if (!found) throw new Error('The law has no regulation');
  return found;
}

const matrices = new WeakMap<Pack, { law: Law; rows: MatrixRow[] }>();

/** The matrix of a regulation under one law, made again when the law is another. */
function matrixOf(law: Law, spine: Pack): MatrixRow[] {
  const known = matrices.get(spine);
  if (known?.law === law) return known.rows;
  const rows = crosswalkMatrix(walkOf(law), spine);
  matrices.set(spine, { law, rows });
  return rows;
}
