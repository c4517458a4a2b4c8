import 'server-only';
import { writeAnswers } from '#lib/answers/commands.ts';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { refreshProduct } from '#lib/readiness/refresh.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { changes } from './changes.ts';
import {
  conflict,
  type Edited,
  findFields,
  findPlaced,
  isOwnerChoice,
  modelTaken,
  type Placed,
  unknownOwner,
} from './editable.ts';
import { mayInherit } from './lineage.ts';
import type { ChangeProduct, PlacementInput, ProductFields, RegisterProduct, SetPlacements } from './product.ts';
import { readScreening } from './screening.ts';

/**
 * Registers a product with its markets and first answers. The id comes from the browser's draft: sending the same draft
 * again finds the product already there and changes nothing.
 */
export async function registerProduct(
  db: TenantDb,
  member: Member,
  input: RegisterProduct,
): Promise<Result<'invalid' | 'model-taken', { id: string; isNew: boolean }>> {
  const { id, placements, answers: sent, ...fields } = input;
  if (!(await isOwnerChoice(db, fields.ownerId))) return unknownOwner;
  const screening = readScreening(sent);
  if (!screening.ok) return screening;
  const { count } = await db.product.createMany({
    data: [{ id, ...fields, createdBy: member.personId }],
    skipDuplicates: true,
  });
  if (count === 0) return (await findFields(db, id)) ? ok({ id, isNew: false }) : modelTaken(fields.model);
  await db.placement.createMany({ data: placements.map((it) => placementRow(id, it)) });
  await writeAnswers(db, member, id, screening.value);
  await refreshProduct(db, id);
  const answers = Object.fromEntries(screening.value.map(({ questionId, value }) => [questionId, value]));
  const { name, model, roles } = fields;
  const detail = { name, model, roles, placements, answers };
  await record(db, member, { action: 'product.registered', subjectType: 'product', subjectId: id, detail });
  return ok({ id, isNew: true });
}

/** Changes what a product is called, who owns it and what it inherits from. */
export async function changeProduct(
  db: TenantDb,
  member: Member,
  { productId, version, ...after }: ChangeProduct,
): Promise<Edited<ProductFields>> {
  const before = await findFields(db, productId);
  if (!before) return failed('not-found');
  if (before.version !== version) return conflict(before);
  const { version: _, ...fields } = before;
  const change = changes(fields, after);
  if (!change.any) return ok();
  const refusal = await refuseFields(db, productId, change.to);
  if (refusal) return refusal;
  const { count } = await db.product.updateMany({
    where: { id: productId, version },
    data: { ...change.to, version: version + 1, updatedAt: new Date() },
  });
  if (count === 0) return conflict((await findFields(db, productId)) ?? before);
  if (change.to.parentId !== undefined) await refreshProduct(db, productId);
  const { from, to } = change;
  await record(db, member, {
    action: 'product.changed',
    subjectType: 'product',
    subjectId: productId,
    detail: { from, to },
  });
  return ok();
}

/** Says which roles the organisation plays and in which markets the product is placed when. */
export async function setPlacements(
  db: TenantDb,
  member: Member,
  { productId, version, roles, placements }: SetPlacements,
): Promise<Edited<Placed>> {
  const before = await findPlaced(db, productId);
  if (!before) return failed('not-found');
  if (before.version !== version) return conflict(before);
  const sorted = placements.toSorted((a, b) => (a.market < b.market ? -1 : 1));
  const { from, to, any } = changes(
    { roles: before.roles, placements: before.placements },
    { roles, placements: sorted },
  );
  if (!any) return ok();
  const { count } = await db.product.updateMany({
    where: { id: productId, version },
    data: { roles, version: version + 1, updatedAt: new Date() },
  });
  if (count === 0) return conflict((await findPlaced(db, productId)) ?? before);
  await db.placement.deleteMany({ where: { productId } });
  await db.placement.createMany({ data: sorted.map((it) => placementRow(productId, it)) });
  await refreshProduct(db, productId);
  await record(db, member, {
    action: 'product.placed',
    subjectType: 'product',
    subjectId: productId,
    detail: { from, to },
  });
  return ok();
}

/** Puts the stored photo's hash and type on a product, or takes the photo away. */
export async function setPhoto(
  db: TenantDb,
  member: Member,
  productId: string,
  photo: { hash: string; mediaType: string } | null,
): Promise<Result<'not-found'>> {
  const { count } = await db.product.updateMany({
    where: { id: productId },
    data: { photoHash: photo?.hash ?? null, photoType: photo?.mediaType ?? null, updatedAt: new Date() },
  });
  if (count === 0) return failed('not-found');
  await record(db, member, {
    action: photo ? 'product.photo-set' : 'product.photo-removed',
    subjectType: 'product',
    subjectId: productId,
    detail: photo ? { hash: photo.hash } : {},
  });
  return ok();
}

async function refuseFields(db: TenantDb, productId: string, to: Partial<ProductFields>) {
  if (to.ownerId && !(await isOwnerChoice(db, to.ownerId))) return unknownOwner;
  if (to.parentId && !(await mayInherit(db, productId, to.parentId))) return unknownParent;
  if (to.model && (await db.product.count({ where: { model: to.model } })) > 0) return modelTaken(to.model);
  return null;
}

const unknownParent = failed('invalid', undefined, {
  parentId: 'Choose a product that does not itself inherit from this one.',
});

function placementRow(productId: string, { market, placedOn, lastPlacedOn }: PlacementInput) {
  return { productId, market, placedOn: date(placedOn), lastPlacedOn: date(lastPlacedOn) };
}

const date = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null);
