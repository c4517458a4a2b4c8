import 'server-only';
import type { z } from 'zod';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { isOwnerChoice, modelTaken, unknownOwner } from './editable.ts';
import { ProductIdentity, RegisterProduct } from './product.ts';
import { readScreening } from './screening.ts';

/** Reads a whole registration; each mistake is named by its field: `model`, `placements.0.placedOn`, `answers.radio`. */
export function readRegistration(draft: unknown): Result<'invalid', RegisterProduct> {
  const read = RegisterProduct.safeParse(draft);
  return read.success ? ok(read.data) : failed('invalid', undefined, sentences(read.error));
}

/** The sentences for one step of a registration, by field; none when it is in order. */
export async function checkStep(db: TenantDb, step: number, draft: unknown): Promise<Record<string, string>> {
  if (step === 1) return checkIdentity(db, draft);
  if (step === 2) return mistakes(RegisterProduct.pick({ roles: true, placements: true }), draft);
  const read = RegisterProduct.pick({ answers: true }).safeParse(draft);
  if (!read.success) return sentences(read.error);
  const screening = readScreening(read.data.answers);
  return screening.ok ? {} : (screening.fields ?? {});
}

async function checkIdentity(db: TenantDb, draft: unknown): Promise<Record<string, string>> {
  const read = ProductIdentity.extend({ id: RegisterProduct.shape.id }).safeParse(draft);
  if (!read.success) return sentences(read.error);
  const { id, model, ownerId } = read.data;
  const taken = await db.product.count({ where: { model, id: { not: id } } });
  if (taken > 0) return modelTaken(model).fields ?? {};
  return (await isOwnerChoice(db, ownerId)) ? {} : (unknownOwner.fields ?? {});
}

function mistakes(schema: z.ZodType, draft: unknown): Record<string, string> {
  const read = schema.safeParse(draft);
  return read.success ? {} : sentences(read.error);
}

/** The first sentence about each field. */
function sentences({ issues }: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of issues) fields[path.join('.')] ??= message;
  return fields;
}
