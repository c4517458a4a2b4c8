import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import type { ProductDetail } from './product.ts';

/** One product with its markets, owner and parent, or null when this tenant has none of that id; one statement. */
export async function findProduct(db: ReadDb, id: string): Promise<ProductDetail | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null;
  const [row] = await db.$queryRaw<ProductDetail[]>`
    select p.id, p.name, p.model, p.family, p.description, p.owner_id as "ownerId", p.parent_id as "parentId", p.version, p.roles,
      p.photo_hash as "photoHash", p.updated_at as "updatedAt", p.archived_at as "archivedAt",
      o.name as "ownerName", parent.name as "parentName",
      (select count(*)::int from product child where child.parent_id = p.id and child.archived_at is null) as children,
      coalesce((select json_agg(json_build_object('market', pl.market, 'placedOn', pl.placed_on, 'lastPlacedOn', pl.last_placed_on,
          'verdict', r.verdict, 'nextDate', r.next_date) order by pl.market)
        from placement pl left join readiness r on r.product_id = pl.product_id and r.market = pl.market
        where pl.product_id = p.id), '[]') as markets
    from product p
    left join product parent on parent.id = p.parent_id
    left join membership m on m.id = p.owner_id left join person o on o.id = m.person_id
    where p.id = ${id}::uuid`;
  return row ?? null;
}
