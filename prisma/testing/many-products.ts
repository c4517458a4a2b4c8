import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inTenant, type TenantDb, type TenantId } from '#lib/db/tenant.ts';
import { refreshProducts } from '#lib/readiness/refresh.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import { bank } from '#rules/questions/bank.ts';
import type { Question } from '#rules/questions/question.ts';

const batch = 100;
const markets = ['EU', 'GB', 'US', 'AU', 'SG'];

/**
 * Fills a tenant with products in many states, for tests of size and benchmarks: a few are answered and judged, the rest are copies
 * of them with everything that was stored. Returns the ids of those that were judged.
 */
export async function createManyProducts(
  tenantId: string,
  count: number,
  variants = Math.min(count, 10),
): Promise<string[]> {
  const scope = { tenantId: tenantId as TenantId };
  const ids = Array.from({ length: variants }, () => randomUUID());
  await inTenant(scope, async (db) => {
    await answerForOrganisation(db);
    for (const [place, id] of ids.entries()) await createVariant(db, id, place, variants);
    await refreshProducts(db, ids);
  });
  for (let made = variants; made < count; made += batch) {
    await refreshPlans();
    await inTenant(scope, (db) => copyVariants(db, ids, made, Math.min(batch, count - made)));
  }
  return ids;
}

/**
 * Foreign keys are checked by plans that each connection keeps; those made over nearly empty tables read far too much later. A server
 * in use notices within a minute by itself, a test cannot wait.
 */
async function refreshPlans(): Promise<void> {
  const owner = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL });
  await owner.connect();
  await owner.query('analyze product');
  await owner.end();
}

async function createVariant(db: TenantDb, id: string, place: number, variants: number): Promise<void> {
  await db.$executeRaw`
    insert into product (id, name, model, family, roles, created_by)
    values (${id}::uuid, ${names[place % names.length]}, ${`V-${place}-${id.slice(0, 8)}`}, ${families[place % families.length]}, '{manufacturer}', ${id}::uuid)`;
  await db.$executeRaw`
    insert into placement (product_id, market, placed_on)
    select ${id}::uuid, market, date '2025-03-01' + ${place * 20}::int from unnest(${markets}::text[]) market`;
  await answer(db, id, asked('product'), place / variants);
}

const asked = (scope: Question['scope']) => [...bank.values()].filter((it) => it.scope === scope);
const answerForOrganisation = (db: TenantDb) => answer(db, null, asked('organisation'), 0.5);

/** Answers this share of the questions, mostly well; what would take a product out of the law is denied. */
async function answer(db: TenantDb, productId: string | null, questions: Question[], share: number): Promise<void> {
  const answers = questions
    .filter((_, place) => (place * 7919) % 100 < share * 100)
    .map((it, place) => ({ question: it.id, value: valueFor(it, place) }));
  await db.$executeRaw`
    insert into answer (product_id, question_id, value, author_id)
    select ${productId}::uuid, question, value, gen_random_uuid()
    from json_to_recordset(${JSON.stringify(answers)}::json) as new (question text, value jsonb)`;
}

function valueFor({ answer: kind, topic, use }: Question, place: number): AnswerValue {
  const good = use === 'screening' ? topic !== 'exclusions' : place % 9 !== 0;
  switch (kind.kind) {
    case 'yes-no':
      return good ? 'yes' : 'no';
    case 'choice':
      return kind.options[0]?.id ?? 'none';
    case 'choices':
      return topic === 'exclusions'
        ? ['none-of-these']
        : kind.options.map(({ id }) => id).filter((id) => id !== 'none-of-these');
    case 'number':
      return good ? 5 : 0;
    case 'date':
      return '2031-12-31';
    case 'text':
      return 'See the technical file.';
  }
}

async function copyVariants(db: TenantDb, ids: string[], from: number, count: number): Promise<void> {
  await db.$executeRaw`create temporary table if not exists copied (tenant_id uuid, id uuid, source uuid, place int) on commit drop`;
  await db.$executeRaw`
    insert into copied select app_tenant(), gen_random_uuid(), (${ids}::uuid[])[1 + place % ${ids.length}::int], place
    from generate_series(${from}::int, ${from + count - 1}::int) place`;
  await db.$executeRaw`
    insert into product (id, name, model, family, roles, created_by, created_at, updated_at)
    select c.id, p.name || ' ' || c.place, 'M-' || c.place, p.family, p.roles, p.created_by, p.created_at, p.updated_at - c.place * interval '1 minute'
    from copied c join product p on p.id = c.source`;
  for (const [table, columns] of Object.entries(copies)) {
    // The few source rows are read first: what the planner knows of tables that are being filled is old.
    await db.$executeRawUnsafe(
      `with source as materialized (select product_id, ${columns} from ${table} where product_id = any ($1::uuid[]))
      insert into ${table} (tenant_id, product_id, ${columns})
      select c.tenant_id, c.id, ${columns} from copied c join source on source.product_id = c.source`,
      ids,
    );
  }
  await db.$executeRaw`drop table copied`;
}

const copies = {
  placement: 'market, placed_on',
  answer: 'question_id, value, note, reason, author_id',
  overall: 'as_of, verdict, blockers, gaps, next_date, rank, law, looks',
  readiness: 'market, as_of, verdict, total, answered, satisfied, proven, blockers, worst, next_date, rank',
  standing:
    'market, regulation, pack_version, verdict, standing, total, answered, satisfied, proven, blockers, next_date, states',
  gap: 'question_id, kind, topic, scope, severity, markets, regulations, requirements, due_on, score',
};

const names = ['Cam One', 'Door Lock', 'Baby Monitor', 'Home Hub', 'Thermostat', 'Speaker', 'Wearable', 'Gateway'];
const families = ['Vision', 'Access', 'Nursery', 'Hub'];
