import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { AuditFilter } from './filter.ts';

export type AuditRow = {
  seq: bigint;
  at: Date;
  actor: string;
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
  detail: string;
  hash: string;
};

const select = {
  seq: true,
  at: true,
  actor: true,
  actorName: true,
  action: true,
  subjectType: true,
  subjectId: true,
  detail: true,
  hash: true,
} as const;

/** A page of the tenant's log, newest first. Days are UTC and `until` counts whole. */
export async function listAudit(
  db: TenantDb,
  filter: AuditFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: AuditRow[]; total: number }> {
  const where = conditionOf(filter);
  const rows = await db.auditEvent.findMany({
    where,
    select,
    orderBy: { seq: 'desc' },
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  return { rows, total: await db.auditEvent.count({ where }) };
}

/** The next piece of an export, oldest first, after a row number. */
export function auditPiece(db: TenantDb, filter: AuditFilter, after: bigint, take: number): Promise<AuditRow[]> {
  return db.auditEvent.findMany({
    where: { ...conditionOf(filter), seq: { gt: after } },
    select,
    orderBy: { seq: 'asc' },
    take,
  });
}

/** Who and what the log knows, for its filters. */
export async function auditFacets(
  db: TenantDb,
): Promise<{ actors: { id: string; name: string }[]; actions: string[] }> {
  const actors = await db.auditEvent.findMany({
    distinct: ['actor'],
    select: { actor: true, actorName: true },
    orderBy: { seq: 'desc' },
    take: 200,
  });
  const actions = await db.auditEvent.findMany({
    distinct: ['action'],
    select: { action: true },
    orderBy: { action: 'asc' },
  });
  return {
    actors: actors.map(({ actor, actorName }) => ({ id: actor, name: actorName })),
    actions: actions.map(({ action }) => action),
  };
}

function conditionOf({ actor, action, subject, from, until }: AuditFilter) {
  const at = { ...(from && { gte: new Date(`${from}T00:00:00Z`) }), ...(until && { lt: dayAfter(until) }) };
  return {
    ...(actor && { actor }),
    ...(action && { action }),
    ...(subject && { subjectId: subject }),
    ...((from || until) && { at }),
  };
}

function dayAfter(day: string): Date {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
