import { type ChainEnd, verifyChain } from '#lib/audit/verify.ts';
import { fenceFindings } from '#lib/db/gate.ts';
import { identity } from '#lib/db/identity.ts';
import type { TenantId } from '#lib/db/tenant.ts';
import { type VerifiedEvidence, verifyEvidence } from '#lib/evidence/verify.ts';
import { type VerifiedReadiness, verifyReadiness } from '#lib/readiness/verify.ts';
import { type VerifiedSnapshots, verifySnapshots } from '#lib/snapshots/verify.ts';

export type TenantReport = {
  id: string;
  slug: string;
  name: string;
  audit: { rows: number; head: string; fault?: string };
  readiness: VerifiedReadiness;
  evidence: VerifiedEvidence;
  snapshots: VerifiedSnapshots;
};

/** What was checked and found. `sound` is true only when nothing at all is wrong. */
export type Report = { at: string; sound: boolean; fence: string[]; gone: string[]; tenants: TenantReport[] };

/**
 * Checks the fence of the database, then every tenant: its audit chain, its readiness against its answers, its evidence against its
 * hashes, its snapshots against theirs. `before` is an earlier report, kept where this installation cannot reach it. Changes nothing; people may go on working.
 */
export async function verifyEverything(
  before?: Report,
  onTenant: (report: TenantReport) => void = () => {},
): Promise<Report> {
  const at = new Date().toISOString();
  const fence = await fenceFindings();
  const rows = await identity().$queryRaw<{ id: TenantId; slug: string; name: string }[]>`
    select id, slug, name from tenant order by name, id`;
  const tenants: TenantReport[] = [];
  for (const tenant of rows) {
    const report = await verifyTenant(tenant, endIn(before, tenant.id));
    tenants.push(report);
    onTenant(report);
  }
  const gone = (before?.tenants ?? []).filter(({ id }) => !rows.some((it) => it.id === id)).map(({ name }) => name);
  return { at, sound: fence.length + gone.length === 0 && tenants.every(isSound), fence, gone, tenants };
}

async function verifyTenant(
  tenant: { id: TenantId; slug: string; name: string },
  before?: ChainEnd,
): Promise<TenantReport> {
  const scope = { tenantId: tenant.id };
  const { rows, head, fault } = await verifyChain(scope, before);
  return {
    ...tenant,
    audit: { rows: Number(rows), head, ...(fault && { fault: fault.what }) },
    readiness: await verifyReadiness(scope),
    evidence: await verifyEvidence(scope),
    snapshots: await verifySnapshots(scope),
  };
}

function endIn(before: Report | undefined, id: string): ChainEnd | undefined {
  const audit = before?.tenants.find((it) => it.id === id)?.audit;
  return audit && !audit.fault && audit.rows > 0 ? { seq: BigInt(audit.rows), hash: audit.head } : undefined;
}

export const isSound = ({ audit, readiness, evidence, snapshots }: TenantReport): boolean =>
  !audit.fault && [readiness, evidence, snapshots].every(({ findings }) => findings.length === 0);
