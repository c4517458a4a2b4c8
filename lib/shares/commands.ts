import 'server-only';
import { hash } from '@node-rs/argon2';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import type { NewShare } from './share.ts';
import { newToken, tokenHash } from './token.ts';

/**
 * Creates a link and returns its token, which nobody can read again later.
 * Products must belong to this tenant; the same request sent twice creates one link (and its token is gone: `already-made`).
 */
export async function createShare(
  db: TenantDb,
  member: Member,
  input: NewShare,
  passphraseHash: string | null,
): Promise<Result<'unknown-product' | 'already-made', { token: string }>> {
  const products = await db.product.findMany({ where: { id: { in: input.productIds } }, select: { id: true } });
  if (products.length !== new Set(input.productIds).size)
    return failed('unknown-product', 'One of the products no longer exists. Choose again.', {
      productIds: 'Choose again.',
    });
  const token = newToken();
  const expiresAt = new Date(Date.now() + input.days * 24 * 60 * 60 * 1000);
  const { id, name, productIds, markets, downloads } = input;
  const data = {
    id,
    name,
    productIds,
    markets,
    downloads,
    expiresAt,
    passphraseHash,
    tokenHash: tokenHash(token),
    createdBy: member.personId,
  };
  const { count } = await db.shareLink.createMany({ data: [data], skipDuplicates: true });
  if (count === 0)
    return failed(
      'already-made',
      'This link was made already. Its address was shown then; make a new link if it is lost.',
    );
  const detail = {
    name,
    productIds,
    markets,
    downloads,
    expiresAt: expiresAt.toISOString(),
    passphrase: passphraseHash !== null,
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
