import { isSound, type Report, type TenantReport } from './everything.ts';

/** What was found about one tenant, in lines a person reads. */
export function sayTenant({ name, slug, audit, readiness, evidence, snapshots }: TenantReport): string {
  const { files, bytes, orphans } = evidence;
  return [
    `${name} (${slug})`,
    audit.fault
      ? `  audit log   BROKEN: ${audit.fault}`
      : `  audit log   ${count(audit.rows, 'entry', 'entries')}, the chain is whole and ends in ${audit.head.slice(0, 16)}`,
    `  readiness   ${sayReadiness(readiness)}`,
    ...readiness.findings.map((it) => `              WRONG: ${it}`),
    `  evidence    ${count(files, 'file', 'files')}, ${bytes} bytes read`,
    ...evidence.findings.map((it) => `              WRONG: ${it}`),
    ...orphans.map(
      (it) =>
        `              not named by any row: ${it.hash}, ${it.sizeBytes} bytes, since ${it.storedAt.toISOString()}`,
    ),
    `  snapshots   ${count(snapshots.snapshots, 'snapshot', 'snapshots')}, counted anew with the packs and files they name`,
    ...snapshots.findings.map((it) => `              WRONG: ${it}`),
  ].join('\n');
}

function sayReadiness({ products, waiting, findings }: TenantReport['readiness']): string {
  const checked = `${count(products - waiting, 'product', 'products')} ${findings.length === 0 ? 'as the answers say' : 'checked'}`;
  return waiting > 0 ? `${checked}, ${waiting} waiting to be judged by the rules of now` : checked;
}

/** The last lines: the fence, and whether all is well. */
export function sayEnd({ fence, gone, tenants, sound }: Report): string {
  const broken = tenants.filter((it) => !isSound(it)).length;
  return [
    ...fence.map((it) => `The fence between tenants has a hole: ${it}`),
    ...gone.map((it) => `${it} was there before and is gone.`),
    sound
      ? `${count(tenants.length, 'tenant', 'tenants')} checked: everything is as it was written.`
      : `${count(tenants.length, 'tenant', 'tenants')} checked, ${broken} with something wrong. Nothing was changed.`,
  ].join('\n');
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
