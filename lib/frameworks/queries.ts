import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import type { Framework } from './framework.ts';
import type { Version } from './history.ts';

/** A framework that is judged by, as it was imported; null when there is none of that id. */
export async function findFramework(db: ReadDb, regulation: string): Promise<Framework | null> {
  const row = await db.framework.findFirst({
    where: { regulation, retiredAt: null },
    orderBy: [{ importedAt: 'desc' }, { id: 'desc' }],
    select: { pack: true, questions: true },
  });
  return row as Framework | null;
}

/** Every version of every framework of the tenant, retired ones as well, the newest first; without their requirements. One statement. */
export function frameworkHistory(db: ReadDb): Promise<Version[]> {
  return db.$queryRaw<Version[]>`
    select id, regulation, version, hash, retired_at is null as live, pack ->> 'verifiedOn' as "verifiedOn", questions
    from framework order by imported_at desc, id desc`;
}
