import 'server-only';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import type { EvidenceChange, EvidenceReview, NewLink } from './input.ts';
import { refreshProven } from './refresh-proven.ts';

/** Adds a link as evidence. The same request sent twice adds it once. */
export async function addLink(
  db: TenantDb,
  member: Member,
  { id, validFrom, validUntil, ...rest }: NewLink,
): Promise<Result> {
  const row = {
    ...rest,
    id,
    form: 'link',
    validFrom: dayOf(validFrom),
    validUntil: dayOf(validUntil),
    uploadedBy: member.personId,
  };
  const { count } = await db.evidence.createMany({ data: [row], skipDuplicates: true });
  if (count === 1)
    await record(db, member, {
      action: 'evidence.linked',
      subjectType: 'evidence',
      subjectId: id,
      detail: { title: rest.title, url: rest.url, type: rest.type },
    });
  return ok();
}

/** Changes what is said about evidence; `conflict` when somebody changed it since this version. */
export async function changeEvidence(
  db: TenantDb,
  member: Member,
  { id, version, validFrom, validUntil, ...rest }: EvidenceChange,
): Promise<Result<'not-found' | 'conflict'>> {
  const data = { ...rest, validFrom: dayOf(validFrom), validUntil: dayOf(validUntil), version: { increment: 1 } };
  const { count } = await db.evidence.updateMany({ where: { id, version, archivedAt: null }, data });
  if (count === 0) return missed(db, id);
  await refreshProven(db, member, [id]);
  await record(db, member, {
    action: 'evidence.changed',
    subjectType: 'evidence',
    subjectId: id,
    detail: { ...rest, validFrom, validUntil },
  });
  return ok();
}

/** Accepts or rejects evidence; only accepted evidence in date proves anything. */
export async function reviewEvidence(
  db: TenantDb,
  member: Member,
  { id, version, review, note }: EvidenceReview,
): Promise<Result<'not-found' | 'conflict'>> {
  const data = {
    review,
    reviewNote: note,
    reviewedBy: member.personId,
    reviewedAt: new Date(),
    version: { increment: 1 },
  };
  const { count } = await db.evidence.updateMany({ where: { id, version, archivedAt: null }, data });
  if (count === 0) return missed(db, id);
  await refreshProven(db, member, [id]);
  await record(db, member, { action: `evidence.${review}`, subjectType: 'evidence', subjectId: id, detail: { note } });
  return ok();
}

/** Takes evidence out of use, or back into it. Its bytes and its history stay. */
export async function archiveEvidence(db: TenantDb, member: Member, ids: string[], archived: boolean): Promise<Result> {
  const where = { id: { in: ids }, archivedAt: archived ? null : { not: null } };
  const changed = await db.evidence.findMany({ where, select: { id: true } });
  if (changed.length === 0) return ok();
  await db.evidence.updateMany({
    where,
    data: { archivedAt: archived ? new Date() : null, version: { increment: 1 } },
  });
  const changedIds = changed.map(({ id }) => id);
  await refreshProven(db, member, changedIds);
  const action = archived ? 'evidence.archived' : 'evidence.restored';
  await record(db, member, {
    action,
    subjectType: 'evidence',
    subjectId: changedIds.length === 1 ? (changedIds[0] ?? '') : 'several',
    detail: { ids: changedIds },
  });
  return ok();
}

async function missed(db: TenantDb, id: string): Promise<Result<'not-found' | 'conflict'>> {
  const there = await db.evidence.count({ where: { id, archivedAt: null } });
  return there > 0
    ? failed(
        'conflict',
        'Somebody changed this evidence while you worked on it. Look at it again, then repeat your change.',
      )
    : failed('not-found');
}

const dayOf = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`));
