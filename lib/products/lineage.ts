import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';

/** Whether a product may inherit from another: one that exists, is not archived, and does not inherit from it in turn. */
export async function mayInherit(db: ReadDb, productId: string, parentId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ allowed: boolean }[]>`
    with recursive ancestor as (
      select id, parent_id from product where id = ${parentId}::uuid and archived_at is null
      union select p.id, p.parent_id from product p join ancestor a on p.id = a.parent_id)
    select exists (select from ancestor) and not exists (select from ancestor where id = ${productId}::uuid) as allowed`;
  return row?.allowed ?? false;
}

/** How many of a product's answers come from its parents, and how many it gives itself in their place. */
export async function inheritance(db: ReadDb, productId: string): Promise<{ inherited: number; overridden: number }> {
  const [row] = await db.$queryRaw<{ inherited: number; overridden: number }[]>`
    with recursive ancestor as (
      select p.parent_id as id from product p where p.id = ${productId}::uuid
      union select p.parent_id from product p join ancestor a on p.id = a.id),
    above as (select distinct question_id from answer where product_id in (select id from ancestor) and value is not null),
    own as (select question_id from answer where product_id = ${productId}::uuid and value is not null)
    select count(*) filter (where own.question_id is null)::int as inherited, count(own.question_id)::int as overridden
    from above left join own using (question_id)`;
  return row ?? { inherited: 0, overridden: 0 };
}
