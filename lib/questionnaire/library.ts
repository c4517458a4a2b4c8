import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import { evidenceTypes } from '#lib/evidence/evidence.ts';
import type { LibraryItem } from './library-item.ts';

const known: Record<string, string> = evidenceTypes;

/** The newest evidence whose title, file name or type fits what was typed. */
export async function searchLibrary(db: TenantDb, search: string): Promise<LibraryItem[]> {
  const contains = search.trim().slice(0, 200);
  const types = Object.keys(evidenceTypes).filter((type) =>
    known[type]?.toLowerCase().includes(contains.toLowerCase()),
  );
  const where = contains && {
    OR: [
      { title: { contains, mode: 'insensitive' as const } },
      { fileName: { contains, mode: 'insensitive' as const } },
      { type: { in: types } },
    ],
  };
  const rows = await db.evidence.findMany({
    where: { archivedAt: null, ...where },
    select: { id: true, title: true, type: true, fileName: true, review: true, validUntil: true },
    orderBy: { createdAt: 'desc' },
    take: 30,
  });
  return rows.map(({ type, fileName, validUntil, ...rest }) => ({
    ...rest,
    type: known[type] ?? type,
    fileName: fileName ?? '',
    validUntil: validUntil?.toISOString().slice(0, 10) ?? null,
  }));
}
