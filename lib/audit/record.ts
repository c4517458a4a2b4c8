import 'server-only';
import canonicalize from 'canonicalize';
import type { IdentityDb } from '#lib/db/identity.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { ActName } from './acts.ts';

/** Who acts: a member, an auditor's link (`share:<id>`) or the system itself. */
export type Actor = { id: string; name: string };

export const system: Actor = { id: 'system', name: 'Readymark' };

export type Act = {
  /** `noun.verb` in the past tense, for example `answer.changed`. */
  action: ActName;
  subjectType: string;
  subjectId: string;
  detail?: Record<string, unknown>;
};

/**
 * Appends one row to the tenant's audit chain, in the caller's transaction; without a tenant it throws.
 * Call it last: the head of the chain stays locked until the transaction ends. Detail is canonical JSON (RFC 8785).
 */
export async function record(db: TenantDb | IdentityDb, actor: Actor, act: Act): Promise<void> {
  const detail = canonicalize(act.detail ?? {}) ?? '{}';
  await db.$queryRaw`select audit_append(${actor.id}, ${actor.name}, ${act.action}, ${act.subjectType}, ${act.subjectId}, ${detail})`;
}

/** As `record` for many acts of one actor, in the given order and in one statement. */
export async function recordEach(db: TenantDb, actor: Actor, acts: Act[]): Promise<void> {
  if (acts.length === 0) return;
  const rows = acts.map((act) => ({ ...act, detail: canonicalize(act.detail ?? {}) ?? '{}' }));
  await db.$queryRaw`select audit_append_each(${actor.id}, ${actor.name}, ${JSON.stringify(rows)}::jsonb)`;
}
