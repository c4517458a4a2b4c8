import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { ProductState } from '#lib/facts/facts.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { type Judgement, judge } from './judge.ts';
import { today } from './today.ts';
import { writeJudgements } from './write.ts';

/** Beyond this many products that inherit from one, the rest is left to a job. */
const atOnce = 20;

/**
 * Judges one product anew and stores what was found, in two statements of the caller's transaction; a product that others inherit from
 * takes two or three more for those. The caller must have locked the product's row before (`update product set updated_at = now() …` or
 * `lockProducts`): without it, two people who answer at once could each store a verdict without the other's answer.
 */
export async function refreshProduct(
  db: TenantDb,
  productId: string,
  asOf: IsoDate = today(),
): Promise<Judgement | null> {
  const { products, dependents } = await loadStates(db, [productId]);
  const [judgement] = await refreshStates(db, [productId], products, asOf);
  if (dependents.length > 0) await refreshDependents(db, dependents, asOf);
  return judgement ?? null;
}

/** Judges several products anew, in three statements whatever their number. Those that inherit from them are not followed. */
export async function refreshProducts(db: TenantDb, ids: readonly string[], asOf: IsoDate = today()): Promise<void> {
  await lockProducts(db, ids);
  const { products } = await loadStates(db, ids);
  await refreshStates(db, ids, products, asOf);
}

/** As `refreshProduct` for states already loaded in this transaction: one statement. Ids without a state lose their rows. */
export async function refreshStates(
  db: TenantDb,
  ids: readonly string[],
  states: readonly ProductState[],
  asOf: IsoDate = today(),
): Promise<Judgement[]> {
  const law = await lawOf(db);
  const judgements = states.map((state) => judge(state, law, asOf));
  await writeJudgements(db, ids, judgements);
  return judgements;
}

/** Holds these products until the transaction ends, in one order for everybody so that nobody waits in a circle. */
export async function lockProducts(db: TenantDb, ids: readonly string[]): Promise<void> {
  await db.$queryRaw`select from product where id = any (${ids}::uuid[]) order by id for no key update`;
}

/** Judges products that inherit from one that changed: a few at once, many in a job. */
export async function refreshDependents(db: TenantDb, ids: string[], asOf: IsoDate = today()): Promise<void> {
  if (ids.length <= atOnce) await refreshProducts(db, ids, asOf);
  else await queueJob(db, { kind: 'recompute-products', productIds: ids });
}
