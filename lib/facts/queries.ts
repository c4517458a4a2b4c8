import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { exceptions, type LawException, newestVersions, takeLaw } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import type { ProductState, Proof, StoredAnswer } from './facts.ts';

/** `dependents`: products that inherit from the ones asked for, directly or further down. */
export type LoadedStates = { products: ProductState[]; dependents: string[]; law: Law };

/**
 * Everything the rules need about these products, the law included, in one statement whatever their number. Archived and foreign products are left out.
 * Only accepted evidence comes along; whether it is in date depends on the day asked about.
 */
export async function loadStates(db: ReadDb, ids: readonly string[]): Promise<LoadedStates> {
  const [row] = await db.$queryRawUnsafe<{ loaded: Loaded }[]>(statement, ids, newestVersions);
  if (!row) throw new Error('The statement that loads products returned no row');
  return { ...assemble(row.loaded), law: await takeLaw(db, row.loaded.law) };
}

type Loaded = {
  products: Omit<ProductState, 'answers'>[];
  answers: Omit<StoredAnswer, 'proofs'>[] | null;
  proofs: (Proof & { answerId: string })[] | null;
  dependents: string[] | null;
  law: LawException[];
};

function assemble({ products, answers, proofs, dependents }: Loaded): Omit<LoadedStates, 'law'> {
  const proofsOf = Map.groupBy(proofs ?? [], (it) => it.answerId);
  const answersOf = Map.groupBy(
    (answers ?? []).map((it): StoredAnswer => ({ ...it, proofs: proofsOf.get(it.id) ?? [] })),
    (it) => it.productId,
  );
  return {
    products: products.map((product) => ({
      ...product,
      answers: [product.id, ...product.lineage, null].flatMap((owner) => answersOf.get(owner) ?? []),
    })),
    dependents: dependents ?? [],
  };
}

const statement = `
with recursive wanted as (
  select id, roles, parent_id from product where id = any ($1::uuid[]) and archived_at is null),
ancestor as (
  select w.id as product_id, w.parent_id as id, 1 as depth from wanted w where w.parent_id is not null
  union all
  select a.product_id, p.parent_id, a.depth + 1 from ancestor a join product p on p.id = a.id where p.parent_id is not null and a.depth < 8),
dependent as (
  select p.id, 1 as depth from product p where p.parent_id = any ($1::uuid[]) and p.archived_at is null
  union
  select p.id, d.depth + 1 from dependent d join product p on p.parent_id = d.id where p.archived_at is null and d.depth < 8),
relevant as materialized (
  select a.id, a.product_id, a.question_id, a.value from answer a where a.product_id in (select id from wanted union select id from ancestor)
  union all
  select a.id, a.product_id, a.question_id, a.value from answer a where a.product_id is null)
select json_build_object(
  'products', (select coalesce(json_agg(json_build_object(
    'id', w.id, 'roles', w.roles,
    'placements', coalesce((select json_agg(json_build_object('market', market, 'placedOn', placed_on, 'lastPlacedOn', last_placed_on) order by market)
      from placement where product_id = w.id), '[]'),
    'lineage', coalesce((select json_agg(a.id order by a.depth) from ancestor a where a.product_id = w.id), '[]'))), '[]') from wanted w),
  'answers', (select json_agg(json_build_object('id', id, 'productId', product_id, 'questionId', question_id, 'value', value)) from relevant),
  'proofs', (select json_agg(json_build_object('answerId', r.id, 'id', e.id, 'type', e.type, 'validFrom', e.valid_from, 'validUntil', e.valid_until))
    from relevant r join answer_evidence ae on ae.answer_id = r.id join evidence e on e.id = ae.evidence_id
    where e.review = 'accepted' and e.archived_at is null),
  'dependents', (select json_agg(distinct id) from dependent where id <> all ($1::uuid[])),
  'law', ${exceptions('$2')}) as loaded`;
