import 'server-only';
import { z } from 'zod';
import { readTableQuery } from '#components/table/table-query.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { AttachToMany } from '#lib/evidence/attach.ts';
import { listLibraryIds } from '#lib/evidence/library.ts';
import { today } from '#lib/readiness/today.ts';
import { filterOf, spec } from './table.ts';

/** A name that occurs once in a form is a text, several times a list. */
const list = (sent: unknown) => (sent === undefined || sent === '' ? [] : [sent].flat());

/** The pieces a bulk form is about: those ticked, or all that the address it was sent from leaves. */
export const Selected = z
  .object({
    id: z.preprocess(list, z.array(z.uuid()).max(1000)),
    everything: z.literal('1').optional(),
    query: z.string().default(''),
    archived: z.stringbool(),
  })
  .refine(({ id, everything }) => everything || id.length > 0);
export type Selected = z.infer<typeof Selected>;

/** More at once would hold a transaction too long. */
const most = 1000;

export async function selectedPieces(db: TenantDb, { id, everything, query }: Selected): Promise<string[]> {
  if (!everything) return id;
  const params: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(query)) params[key] = [...(params[key] ?? []), value];
  return listLibraryIds(db, filterOf(readTableQuery(params, spec)), today(), most);
}

const sentLists = z.object({
  evidenceIds: z.preprocess(list, z.array(z.string())),
  questionIds: z.preprocess(list, z.array(z.string())),
  /** The organisation is sent as its own word: an empty input would be no choice at all. */
  productIds: z.preprocess(
    list,
    z.array(z.string()).transform((ids) => ids.map((id) => (id === 'organisation' ? null : id))),
  ),
});

export const AttachForm = sentLists.pipe(AttachToMany);
