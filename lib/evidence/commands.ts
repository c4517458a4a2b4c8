import 'server-only';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { mayChange } from './evidence.ts';
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

export type ChangeRefusal = 'not-found' | 'conflict' | 'not-yours';

/**
 * Changes what is said about evidence; `conflict` when somebody changed it since this version. Who may not review changes only what they
 * brought in, and a new type or date then waits for review again: otherwise it would prove what nobody accepted.
 */
export async function changeEvidence(
  db: TenantDb,
  member: Member,
  { id, version, ...said }: EvidenceChange,
): Promise<Result<ChangeRefusal>> {
  const before = await findChangeable(db, id);
  if (!before) return failed('not-found');
  if (!mayChange(member, before)) return notYours;
  const after = { ...said, validFrom: dayOf(said.validFrom), validUntil: dayOf(said.validUntil) };
  const asAccepted = before.type === after.type && sameDay(before.validFrom, after.validFrom);
  const again = can(member.role, 'evidence.review') || (asAccepted && sameDay(before.validUntil, after.validUntil));
  const data = { ...after, ...(!again && unreviewed), version: { increment: 1 } };
  const { count } = await db.evidence.updateMany({ where: { id, version, archivedAt: null }, data });
  if (count === 0) return conflict;
  await refreshProven(db, member, [id]);
  await record(db, member, { action: 'evidence.changed', subjectType: 'evidence', subjectId: id, detail: said });
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

/** Takes evidence out of use, or back into it; returns the pieces that changed. Bytes and history stay. */
export async function archiveEvidence(
  db: TenantDb,
  member: Member,
  ids: string[],
  archived: boolean,
): Promise<Result<'not-yours', string[]>> {
  const where = { id: { in: ids }, archivedAt: archived ? null : { not: null } };
  const changed = await db.evidence.findMany({ where, select: { id: true, uploadedBy: true } });
  if (!changed.every((piece) => mayChange(member, piece))) return notYours;
  const changedIds = changed.map(({ id }) => id);
  if (changedIds.length === 0) return ok<string[]>([]);
  const archivedAt = archived ? new Date() : null;
  await db.evidence.updateMany({ where, data: { archivedAt, version: { increment: 1 } } });
  await refreshProven(db, member, changedIds);
  const action = archived ? 'evidence.archived' : 'evidence.restored';
  const subjectId = changedIds.length === 1 ? (changedIds[0] ?? '') : 'several';
  await record(db, member, { action, subjectType: 'evidence', subjectId, detail: { ids: changedIds } });
  return ok(changedIds);
}

const findChangeable = (db: TenantDb, id: string) =>
  db.evidence.findFirst({
    where: { id, archivedAt: null },
    select: { type: true, validFrom: true, validUntil: true, uploadedBy: true },
  });

async function missed(db: TenantDb, id: string): Promise<Result<'not-found' | 'conflict'>> {
  const there = await db.evidence.count({ where: { id, archivedAt: null } });
  return there > 0 ? conflict : failed('not-found');
}

const conflict = failed(
  'conflict',
  'Somebody changed this evidence while you worked on it. Look at it again, then repeat your change.',
);

const notYours = failed('not-yours', 'Only a manager, or whoever added it, may change this evidence.');

const unreviewed = { review: 'submitted', reviewNote: '', reviewedBy: null, reviewedAt: null };

const dayOf = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`));
const sameDay = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();
