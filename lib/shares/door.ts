import 'server-only';
import { verify } from '@node-rs/argon2';
import { record } from '#lib/audit/record.ts';
import { identity } from '#lib/db/identity.ts';
import { inTenant, type ShareScope, type TenantId } from '#lib/db/tenant.ts';
import { isToken, isUnlockProof, tokenHash, unlockProof } from './token.ts';

/** A link that is open now. Only this file makes one, after asking the database clock. */
export type OpenShare = ShareScope & {
  id: string;
  name: string;
  downloads: boolean;
  expiresAt: Date;
  tenantName: string;
  passphraseHash: string | null;
};

/** The open link a token belongs to, or null: unknown, revoked, expired and of a suspended tenant look the same. */
export async function findShare(token: string, shareId?: string): Promise<OpenShare | null> {
  if (!isToken(token)) return null;
  const [row] = await identity().$queryRaw<(Omit<OpenShare, 'tenantId'> & { tenantId: string })[]>`
    select s.tenant_id as "tenantId", s.id, s.name, s.downloads, s.expires_at as "expiresAt", s.passphrase_hash as "passphraseHash",
      s.product_ids as "productIds", s.markets, s.snapshot_id as "snapshotId", t.name as "tenantName"
    from share_link s join tenant t on t.id = s.tenant_id and t.suspended_at is null
    where s.token_hash = ${tokenHash(token)} and s.revoked_at is null and s.expires_at > now()`;
  if (!row || (shareId !== undefined && row.id !== shareId)) return null;
  return { ...row, tenantId: row.tenantId as TenantId };
}

/** What the cookie of an auditor's browser holds: the token and, once given, proof of the passphrase. */
export type ShareCookie = { token: string; proof: string };

export const readShareCookie = (value: string): ShareCookie => {
  const [token = '', proof = ''] = value.split('.');
  return { token, proof };
};

export const isUnlocked = (share: OpenShare, cookie: ShareCookie): boolean =>
  share.passphraseHash === null || isUnlockProof(cookie.proof, share.id, share.passphraseHash);

/** The proof to keep when the passphrase is right, else null. */
export async function unlock(share: OpenShare, passphrase: string): Promise<string | null> {
  if (share.passphraseHash === null) return '';
  return (await verify(share.passphraseHash, passphrase.trim())) ? unlockProof(share.id, share.passphraseHash) : null;
}

/** Writes down what an auditor did: the visit, the link's counters and the audit row, together. */
export function recordVisit(
  share: OpenShare,
  what: 'opened' | 'downloaded',
  userAgent: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  return inTenant(share, async (db) => {
    await db.shareVisit.create({
      data: { shareId: share.id, what, userAgent: userAgent.slice(0, 300) },
      select: { id: true },
    });
    if (what === 'opened')
      await db.shareLink.updateMany({
        where: { id: share.id },
        data: { views: { increment: 1 }, lastViewedAt: new Date() },
      });
    await record(db, auditor(share), { action: `share.${what}`, subjectType: 'share', subjectId: share.id, detail });
  });
}

/** A look at a page some time after the last one counts as a visit of its own; looks in between are part of it. */
export function noteLook(share: OpenShare, userAgent: string): Promise<void> {
  return inTenant(share, async (db) => {
    const { count } = await db.shareLink.updateMany({
      where: { id: share.id, lastViewedAt: { lt: new Date(Date.now() - oneVisit) } },
      data: { views: { increment: 1 }, lastViewedAt: new Date() },
    });
    if (count === 0) return;
    await db.shareVisit.create({ data: { shareId: share.id, what: 'opened', userAgent: userAgent.slice(0, 300) } });
    await record(db, auditor(share), {
      action: 'share.opened',
      subjectType: 'share',
      subjectId: share.id,
      detail: { again: true },
    });
  });
}

const oneVisit = 30 * 60 * 1000;
const auditor = ({ id, name }: OpenShare) => ({ id: `share:${id}`, name: `Auditor link “${name}”` });
