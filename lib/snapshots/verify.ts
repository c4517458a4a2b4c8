import 'server-only';
import { inTenant, type TenantDb, type TenantId } from '#lib/db/tenant.ts';
import { packHash, type Stored } from '#lib/law/in-use.ts';
import { storage } from '#lib/storage/open.ts';
import { check } from './check.ts';
import type { Sealed } from './document.ts';
import { findSnapshot } from './queries.ts';

export type VerifiedSnapshots = {
  snapshots: number;
  /** One sentence per snapshot that is not what was sealed, or names something that is gone. */
  findings: string[];
};

const nothing = '00000000-0000-0000-0000-000000000000';

/** Counts every snapshot's hash anew, and looks whether every pack and file it names is still there. */
export async function verifySnapshots(scope: { tenantId: TenantId }): Promise<VerifiedSnapshots> {
  const files = new Set<string>();
  for await (const { hash } of storage().list(scope.tenantId)) files.add(hash);
  const packs = new Map<string, boolean>();
  const sum: VerifiedSnapshots = { snapshots: 0, findings: [] };
  for (let after = nothing; ; sum.snapshots += 1) {
    const next = await inTenant(scope, (db) => verifyNext(db, after, packs, files));
    if (!next) return { ...sum, findings: [...sum.findings, ...(await lost(scope))] };
    sum.findings.push(...next.faults.map((fault) => `Snapshot “${next.title}” (${next.id}): ${fault}`));
    after = next.id;
  }
}

/** Documents can be large, so one is held at a time. */
async function verifyNext(db: TenantDb, after: string, packs: Map<string, boolean>, files: ReadonlySet<string>) {
  const row = await db.snapshot.findFirst({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const stored = row && (await findSnapshot(db, row.id));
  if (!stored) return null;
  const checked = check(stored);
  const faults = checked.holds ? await missing(db, checked.document, packs, files) : checked.faults;
  return { id: stored.id, title: stored.title, faults };
}

async function missing(
  db: TenantDb,
  { law, evidence }: Sealed,
  packs: Map<string, boolean>,
  files: ReadonlySet<string>,
): Promise<string[]> {
  await lookAtPacks(
    db,
    law.map(({ hash }) => hash).filter((it) => !packs.has(it)),
    packs,
  );
  return [
    ...law
      .filter(({ hash }) => !packs.get(hash))
      .map(({ id, version }) => `version ${version} of ${id} is gone or was changed.`),
    ...evidence
      .filter(({ hash }) => hash !== null && !files.has(hash))
      .map(({ title }) => `the bytes of “${title}” are gone.`),
  ];
}

/** Notes of each pack whether the database holds it with the content that its hash names. */
async function lookAtPacks(db: TenantDb, hashes: string[], packs: Map<string, boolean>): Promise<void> {
  if (hashes.length === 0) return;
  const rows = await db.$queryRaw<(Stored & { hash: string })[]>`
    select hash, pack, questions from pack_release where hash = any (${hashes}::text[])
    union all select hash, pack, questions from framework where hash = any (${hashes}::text[])`;
  for (const hash of hashes) packs.set(hash, false);
  for (const { hash, ...found } of rows) if (packHash(hash, found) === hash) packs.set(hash, true);
}

/** Snapshots that the audit log says were taken and that are no longer there. */
async function lost(scope: { tenantId: TenantId }): Promise<string[]> {
  const rows = await inTenant(
    scope,
    (db) => db.$queryRaw<{ id: string }[]>`
      select e.subject_id as id from audit_event e where e.action = 'snapshot.taken'
        and not exists (select from snapshot s where s.id::text = e.subject_id) order by e.seq`,
  );
  return rows.map(({ id }) => `Snapshot ${id} was taken and is gone.`);
}
