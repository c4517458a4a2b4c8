import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { StateLook } from '#lib/readiness/requirement-states.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { questionsOf } from '#rules/engine/questions-of.ts';
import { type ProductUnder, productsUnder } from './products-under.ts';
import { type ServedRequirement, servedFrom } from './served.ts';
import { standsUnder } from './stands.ts';
import type { Touched } from './touched.ts';

export type AskedQuestion = { id: string; ask: string; label: string; scope: 'product' | 'organisation' | 'record' };

export type RequirementPage = {
  pack: Pack;
  requirement: Requirement;
  questions: AskedQuestion[];
  serves: ServedRequirement[];
  /** How the tenant's products stand under it, and a page of those that stand as asked. */
  stands: Touched;
  products: { rows: ProductUnder[]; total: number };
};

type Wanted = { look?: StateLook; offset: number; limit: number };

/**
 * One requirement with the answers it rests on, what else they serve and how products stand under it; null when the tenant's law has
 * none. Three statements whatever the number of products.
 */
export async function readRequirement(
  db: ReadDb,
  regulation: string,
  id: string,
  wanted: Wanted,
): Promise<RequirementPage | null> {
  const law = await lawOf(db);
  const pack = law.packs.find((it) => it.id === regulation);
  const requirement = pack?.requirements.find((it) => it.id === id);
  if (!pack || !requirement) return null;
  const read = questionsOf({
    op: 'any',
    of: [requirement.metWhen, ...(requirement.deemedWhen ? [requirement.deemedWhen] : [])],
  });
  return {
    ...{ pack, requirement },
    questions: read.flatMap((it) => {
      const question = law.bank.get(it);
      return question ? [{ id: it, ask: question.ask, label: question.label, scope: question.scope }] : [];
    }),
    serves: servedFrom(law, id),
    stands: (await standsUnder(db, pack)).get(id) ?? {},
    products: await productsUnder(db, pack, id, wanted),
  };
}
