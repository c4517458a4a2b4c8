import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import { csvLine } from '#lib/csv/cell.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { type CatalogueFilter, listCatalogueIds } from './catalogue.ts';
import { exportOnly, importColumns } from './import-file.ts';

const pieceSize = 500;

/** Every product the filter leaves as CSV, in its order, a piece at a time; an import reads the file again. */
export function catalogueExport(member: Member, filter: CatalogueFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let rest: string[] | null = null;
  return new ReadableStream({
    async pull(controller) {
      if (rest === null) {
        rest = await inTenant(member, (db) => listCatalogueIds(db, filter));
        controller.enqueue(
          encoder.encode(`\uFEFF${csvLine([...importColumns.map(({ name }) => name), ...exportOnly])}`),
        );
      }
      const piece = rest.splice(0, pieceSize);
      if (piece.length === 0) return controller.close();
      const rows = await inTenant(member, (db) => exportRows(db, piece));
      controller.enqueue(encoder.encode(rows.map(line).join('')));
    },
  });
}

type ExportRow = {
  name: string;
  model: string;
  family: string;
  description: string;
  owner: string | null;
  roles: string[];
  markets: { market: string; placedOn: string | null; lastPlacedOn: string | null; verdict: string | null }[];
  nextDate: string | null;
  updatedAt: Date;
  archivedAt: Date | null;
};

function exportRows(db: TenantDb, ids: string[]): Promise<ExportRow[]> {
  return db.$queryRaw<ExportRow[]>`
    select p.name, p.model, p.family, p.description, o.email as owner, p.roles, w.next_date::text as "nextDate",
      p.updated_at as "updatedAt", p.archived_at as "archivedAt",
      coalesce((select json_agg(json_build_object('market', pl.market, 'placedOn', pl.placed_on, 'lastPlacedOn', pl.last_placed_on, 'verdict', r.verdict) order by pl.market)
        from placement pl left join readiness r on r.product_id = pl.product_id and r.market = pl.market where pl.product_id = p.id), '[]') as markets
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, place) join product p on p.id = wanted.id
    left join overall w on w.product_id = p.id
    left join membership m on m.id = p.owner_id left join person o on o.id = m.person_id
    order by wanted.place`;
}

function line(row: ExportRow): string {
  const markets = row.markets.map(({ market, placedOn, lastPlacedOn }) => {
    const days = `${placedOn ?? ''}${lastPlacedOn ? `..${lastPlacedOn}` : ''}`;
    return days ? `${market}=${days}` : market;
  });
  const readiness = row.markets.flatMap(({ market, verdict }) => (verdict ? [`${market}=${verdict}`] : []));
  return csvLine([
    row.name,
    row.model,
    row.family,
    row.description,
    row.owner,
    row.roles.join(' '),
    markets.join(' '),
    readiness.join(' '),
    row.nextDate,
    row.updatedAt.toISOString(),
    row.archivedAt?.toISOString() ?? null,
  ]);
}
