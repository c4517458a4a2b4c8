import 'server-only';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { closed, type SealedPack, summaryOf } from './document.ts';
import { loadProduct } from './load.ts';
import { seal } from './seal.ts';
import type { TakeSnapshot } from './snapshot.ts';

/**
 * Seals everything behind a product's readiness on a day, with its audit row, in the caller's transaction. The same request sent twice
 * takes one snapshot. Refused while a pack it would name is not kept in this database, since it could not explain itself later.
 */
export async function takeSnapshot(
  db: TenantDb,
  member: Member,
  input: TakeSnapshot,
): Promise<Result<'not-found' | 'law-not-kept', { id: string }>> {
  const { id, productId, title, note } = input;
  const found = await loadProduct(db, productId);
  if (!found) return failed('not-found', 'This product is archived or no longer there.');
  const takenAt = new Date();
  const document = seal(
    {
      ...{ id, title, note, asOf: input.asOf as IsoDate, takenAt: takenAt.toISOString() },
      tenant: { id: member.tenantId, name: member.tenantName },
      takenBy: { id: member.personId, name: member.name },
    },
    found.loaded,
    found.law,
    found.exceptions,
  );
  const [gone] = await notKept(db, document.law);
  if (gone)
    return failed(
      'law-not-kept',
      `${gone.title}, version ${gone.version}, is not published in this installation. Ask whoever runs it to migrate.`,
    );
  const { text, hash } = closed(document);
  const { count } = await db.snapshot.createMany({
    data: [
      {
        ...{ id, productId, title, note, asOf: new Date(input.asOf), takenAt, takenBy: member.personId },
        ...{ summary: summaryOf(document), document: text, hash },
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return ok({ id });
  await record(db, member, {
    action: 'snapshot.taken',
    subjectType: 'snapshot',
    subjectId: id,
    detail: { title, productId, asOf: input.asOf, hash },
  });
  return ok({ id });
}

/** Packs whose content this database does not hold; one statement. */
async function notKept(db: TenantDb, law: readonly SealedPack[]): Promise<SealedPack[]> {
  const hashes = law.map(({ hash }) => hash);
  const rows = await db.$queryRaw<{ hash: string }[]>`
    select hash from pack_release where hash = any (${hashes}::text[])
    union select hash from framework where hash = any (${hashes}::text[])`;
  const kept = new Set(rows.map(({ hash }) => hash));
  return law.filter(({ hash }) => !kept.has(hash));
}
