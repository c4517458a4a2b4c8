import 'server-only';
import { z } from 'zod';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type ReadDb, type TenantDb } from '#lib/db/tenant.ts';
import type { ClaimedJob } from '#lib/jobs/claim.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import type { Work } from '#lib/jobs/job.ts';
import { today } from '#lib/readiness/today.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { type Compared, comparedReadings } from './compared.ts';
import { type Impact, impactsAmong, marketsHeld } from './impact.ts';
import { lawOf } from './in-use.ts';

/** How many of all products would stand differently, as far as counted. */
export type ImpactCount = {
  looked: number;
  total: number;
  /** Products that would stand differently in some market. */
  differ: number;
  /** Products by market, from one verdict to another: `undetermined not_compliant`. */
  moves: Record<string, number>;
  finished: boolean;
  /** The day it was counted. */
  asOf: string;
  /** The law or the day is another by now. */
  old: boolean;
};

/** Which impact to count: of the version that waits, or of a later day. */
export const CountImpact = z.object({
  regulation: z.string().max(100),
  on: z
    .string()
    .max(10)
    .default('')
    .transform((day) => day || undefined)
    .pipe(z.iso.date().optional()),
});
export type CountImpact = z.infer<typeof CountImpact>;

/** The count of one impact, when somebody asked for it; one statement. */
export async function findCount(db: ReadDb, regulation: string, reading: string): Promise<ImpactCount | null> {
  const { fingerprint } = await lawOf(db);
  const [row] = await db.$queryRaw<ImpactCount[]>`
    select looked, total, differ, moves, finished_at is not null as finished, as_of::text as "asOf",
      law <> ${fingerprint} or as_of <> ${today()}::date as old
    from impact_count where regulation = ${regulation} and reading = ${reading}`;
  return row ?? null;
}

/** Has all products looked at in the background, from the start. */
export async function countAnew(db: TenantDb, member: Member, input: CountImpact): Promise<Result<'not-found'>> {
  const compared = await comparedReadings(db, input.regulation, input.on);
  if (!compared) return failed('not-found', 'There is nothing to count any more. Open the regulation anew.');
  const { fingerprint } = await lawOf(db);
  await db.$executeRaw`
    insert into impact_count (regulation, reading, law, as_of) values (${input.regulation}, ${compared.name}, ${fingerprint}, ${today()}::date)
    on conflict (tenant_id, regulation, reading) do update set law = excluded.law, as_of = excluded.as_of, after = null,
      looked = 0, total = 0, differ = 0, moves = '{}', finished_at = null`;
  await queueJob(db, { kind: 'count-impact', ...input }, member.personId);
  return ok();
}

type CountJob = ClaimedJob & { work: Extract<Work, { kind: 'count-impact' }> };

const batch = 100;

/**
 * Looks at every product in batches, each in a transaction of its own that also keeps the sum and how far it came: a job that is cut
 * short goes on where it stopped. Only counts: no verdict is written.
 */
export async function countImpact(job: CountJob, stop: () => boolean = () => false): Promise<'done' | 'stopped'> {
  for (;;) {
    if (stop()) return 'stopped';
    const more = await inTenant(job, (db) => countBatch(db, job));
    if (!more) return 'done';
  }
}

async function countBatch(db: TenantDb, { id, work: { regulation, on } }: CountJob): Promise<boolean> {
  const compared = await comparedReadings(db, regulation, on);
  const [sum] = compared
    ? await db.$queryRaw<{ after: string | null; moves: Record<string, number> }[]>`
        select after, moves from impact_count where regulation = ${regulation} and reading = ${compared.name} for update`
    : [];
  // Adopted meanwhile, or counted to the end by another worker.
  if (!compared || !sum) return finishJob(db, id);
  const { products, total } = await nextProducts(db, compared, sum.after);
  const impacts = await impactsAmong(db, products, compared.before, compared.after);
  const last = products.length < batch;
  await db.$executeRaw`
    update impact_count set looked = looked + ${products.length}, total = ${total}::int,
      differ = differ + ${new Set(impacts.map(({ productId }) => productId)).size},
      moves = ${JSON.stringify(addMoves(sum.moves, impacts))}::jsonb, after = coalesce(${products.at(-1)?.id ?? null}::uuid, after),
      finished_at = case when ${last} then now() end
    where regulation = ${regulation} and reading = ${compared.name}`;
  if (last) return finishJob(db, id);
  await db.$executeRaw`
    update job set done = done + ${products.length}, total = ${total}::int, leased_until = now() + interval '60 seconds', failure = null
    where id = ${id}::uuid`;
  return true;
}

async function nextProducts(db: TenantDb, { before, after }: Compared, from: string | null) {
  const markets = await marketsHeld(db, [before.pack, after.pack]);
  const placed = await db.$queryRaw<{ id: string; name: string; total: number }[]>`
    with held as materialized (select p.id, p.name from product p where p.archived_at is null
      and exists (select from placement pl where pl.product_id = p.id and pl.market = any (${markets}::text[])))
    select id, name, (select count(*)::int from held) as total from held
    where id > ${from ?? '00000000-0000-0000-0000-000000000000'}::uuid order by id limit ${batch}`;
  const [counted] = placed;
  if (counted) return { products: placed, total: counted.total };
  const [all] = await db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from product p where p.archived_at is null
      and exists (select from placement pl where pl.product_id = p.id and pl.market = any (${markets}::text[]))`;
  return { products: [], total: all?.total ?? 0 };
}

/** The sum with these added. Pure. */
export function addMoves(sum: Readonly<Record<string, number>>, impacts: readonly Impact[]): Record<string, number> {
  const moves = { ...sum };
  for (const { verdict } of impacts) {
    const move = `${verdict.from} ${verdict.to}`;
    moves[move] = (moves[move] ?? 0) + 1;
  }
  return moves;
}

async function finishJob(db: TenantDb, id: string): Promise<false> {
  await db.$executeRaw`
    update job set state = 'done', finished_at = now(), leased_until = null, failure = null where id = ${id}::uuid`;
  return false;
}
