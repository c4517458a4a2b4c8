import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { regulationChoices } from '#lib/law/names.ts';

export type Choice = { id: string; label: string };

/** What the catalogue can be narrowed to: markets in use, regulations, families, and present members as owners. Three statements. */
export async function catalogueChoices(
  db: ReadDb,
): Promise<{ markets: string[]; regulations: Choice[]; families: string[]; owners: Choice[] }> {
  // Steps from value to value along the index: the cost is the number of values, not of products.
  const [used] = await db.$queryRaw<{ markets: string[]; families: string[] }[]>`
    with recursive market as (
      select min(market) as value from placement where tenant_id = (select app_tenant())
      union all
      select (select min(p.market) from placement p where p.tenant_id = (select app_tenant()) and p.market > market.value) from market where market.value is not null),
    family as (
      select min(family) as value from product where tenant_id = (select app_tenant())
      union all
      select (select min(p.family) from product p where p.tenant_id = (select app_tenant()) and p.family > family.value) from family where family.value is not null)
    select array(select value from market where value is not null) as markets,
      array(select value from family where value <> '' limit 200) as families`;
  const regulations = regulationChoices(await lawOf(db));
  const { markets = [], families = [] } = used ?? {};
  return { markets, regulations, families, owners: await ownerChoices(db) };
}

/** Members who can own a product, by name. */
export async function ownerChoices(db: ReadDb): Promise<Choice[]> {
  return db.$queryRaw<Choice[]>`
    select m.id, p.name as label from membership m join person p on p.id = m.person_id where m.removed_at is null order by p.name, m.id`;
}

/** Products another may inherit from, by name: its present parent and the first 500 others. */
export async function parentChoices(db: ReadDb, productId: string, parentId: string | null): Promise<Choice[]> {
  const rows = await db.product.findMany({
    where: { id: { not: productId }, archivedAt: null },
    select: { id: true, name: true, model: true },
    orderBy: { name: 'asc' },
    take: 500,
  });
  const missing = parentId && !rows.some(({ id }) => id === parentId);
  const present = missing
    ? await db.product.findMany({ where: { id: parentId }, select: { id: true, name: true, model: true } })
    : [];
  return [...present, ...rows].map(({ id, name, model }) => ({ id, label: `${name} (${model})` }));
}
