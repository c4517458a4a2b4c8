import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import { can, type Role, roleNames } from '#lib/auth/permissions.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { evidenceTypes } from '#lib/evidence/evidence.ts';
import { type Found, foundMost } from './found.ts';

type Row = { kind: 'product' | 'evidence' | 'person'; id: string; label: string; hint: string };

/** Products, evidence and, for who may read them, people with every word in their names; names that begin so come first. One statement. */
export async function findInTenant(db: TenantDb, member: Member, words: string[]): Promise<Found[]> {
  const escaped = words.map((word) => word.replace(/[\\%_]/g, '\\$&'));
  const [like, begins] = [escaped.map((word) => `%${word}%`), `${escaped.join(' ')}%`];
  const rows = await db.$queryRaw<Row[]>`
    (select 'product' as kind, id::text, name as label, model as hint from product
      where archived_at is null and concat_ws(' ', name, model, family) ilike all (${like})
      order by name ilike ${begins} desc, model ilike ${begins} desc, lower(name), model limit ${foundMost})
    union all
    (select 'evidence', id::text, title, type from evidence
      where archived_at is null and concat_ws(' ', title, file_name) ilike all (${like})
      order by title ilike ${begins} desc, lower(title), id limit ${foundMost})
    union all
    (select 'person', m.id::text, p.name, m.role from membership m join person p on p.id = m.person_id
      where ${can(member.role, 'people.read')} and m.removed_at is null and concat_ws(' ', p.name, p.email) ilike all (${like})
      order by p.name ilike ${begins} desc, lower(p.name), m.id limit ${foundMost})`;
  return rows.map((row) => ({ ...row, ...looks[row.kind](`/t/${member.tenantSlug}`, row) }));
}

const types: Record<string, string> = evidenceTypes;

const looks: Record<Row['kind'], (home: string, row: Row) => Pick<Found, 'href' | 'hint'>> = {
  product: (home, { id, hint }) => ({ href: `${home}/products/${id}`, hint }),
  evidence: (home, { id, hint }) => ({ href: `${home}/evidence?open=${id}`, hint: types[hint] ?? hint }),
  person: (home, { label, hint }) => ({
    href: `${home}/people?q=${encodeURIComponent(label)}`,
    hint: roleNames[hint as Role].name,
  }),
};
