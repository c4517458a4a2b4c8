import 'server-only';
import { hash } from '@node-rs/argon2';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import type { Summary } from '#lib/snapshots/document.ts';
import type { NewFrozenShare, NewShare } from './share.ts';
import { newToken, tokenHash } from './token.ts';

type MadeLink<Reason extends string> = Promise<Result<Reason | 'already-made', { token: string }>>;

/**
 * Creates a link and returns its token, which nobody can read again later.
 * Products must belong to this tenant; the same request sent twice creates one link (and its token is gone: `already-made`).
 */
export async function createShare(
  db: TenantDb,
  member: Member,
  input: NewShare,
  passphraseHash: string | null,
): MadeLink<'unknown-product'> {
  const products = await db.product.findMany({ where: { id: { in: input.productIds } }, select: { id: true } });
  if (products.length !== new Set(input.productIds).size)
    return failed('unknown-product', 'One of the products no longer exists. Choose again.', {
      productIds: 'Choose again.',
    });
  return make(db, member, { ...input, snapshotId: null }, passphraseHash);
}

/** As `createShare` for a link that shows a snapshot and nothing live, in markets that the snapshot holds. */
export async function createFrozenShare(
  db: TenantDb,
  member: Member,
  input: NewFrozenShare,
  passphraseHash: string | null,
): MadeLink<'unknown-snapshot'> {
  const found = await db.snapshot.findFirst({
    where: { id: input.snapshotId },
    select: { productId: true, summary: true },
  });
  const held = new Set((found?.summary as Summary | undefined)?.markets.map(({ market }) => market));
  if (!found) return failed('unknown-snapshot', 'This snapshot is not there.', { snapshotId: 'Choose again.' });
  if (!input.markets.every((market) => held.has(market)))
    return failed('unknown-snapshot', 'The snapshot does not hold all these markets.', { markets: 'Choose again.' });
  return make(db, member, { ...input, productIds: [found.productId] }, passphraseHash);
}

async function make(
  db: TenantDb,
  member: Member,
  input: NewShare & { snapshotId: string | null },
  passphraseHash: string | null,
): MadeLink<never> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + input.days * 24 * 60 * 60 * 1000);
  const { id, name, productIds, markets, snapshotId, downloads } = input;
  const data = {
    ...{ id, name, productIds, markets, snapshotId, downloads, expiresAt, passphraseHash },
    ...{ tokenHash: tokenHash(token), createdBy: member.personId },
  };
  const { count } = await db.shareLink.createMany({ data: [data], skipDuplicates: true });
  if (count === 0)
    return failed(
      'already-made',
      'This link was made already. Its address was shown then; make a new link if it is lost.',
    );
  const detail = {
    ...{
      name,
      productIds,
      markets,
      downloads,
      expiresAt: expiresAt.toISOString(),
      passphrase: passphraseHash !== null,
    },
    ...(snapshotId && { snapshotId, frozen: true }),
  };
  await record(db, member, { action: 'share.created', subjectType: 'share', subjectId: id, detail });
  return ok({ token });
}

/** Hashes a passphrase; slow on purpose, so it happens before the transaction. */
export const passphraseHashOf = async (passphrase: string): Promise<string | null> =>
  passphrase === '' ? null : hash(passphrase);

/** Closes a link at once. Closing a closed link changes nothing. */
export async function revokeShare(db: TenantDb, member: Member, id: string): Promise<Result<'not-found'>> {
  const { count } = await db.shareLink.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: new Date(), revokedBy: member.personId },
  });
  if (count === 0) return (await db.shareLink.count({ where: { id } })) > 0 ? ok() : failed('not-found');
  await record(db, member, { action: 'share.revoked', subjectType: 'share', subjectId: id });
  return ok();
}
