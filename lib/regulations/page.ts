import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { type Touched, touchedBy } from './touched.ts';
import { walkOf } from './walk.ts';

/** `elsewhere`: how many other regulations the same answers serve. */
export type ListedRequirement = Requirement & { elsewhere: number };

export type RegulationPage = {
  pack: Pack;
  products: Touched;
  /** Requirements by the part of the law they stand in, in its order. */
  sections: { title: string; requirements: ListedRequirement[] }[];
  /** Regulations that share answers with it: how many of its requirements serve theirs. */
  neighbours: { id: string; name: string; shared: number }[];
};

/** One regulation as its page shows it; null when the tenant's law has none of that id. Two statements. */
export async function readRegulation(db: ReadDb, id: string): Promise<RegulationPage | null> {
  const law = await lawOf(db);
  const pack = law.packs.find((it) => it.id === id);
  if (!pack) return null;
  const walk = walkOf(law);
  const shared = new Map<string, Set<string>>();
  const counted = pack.requirements.map((requirement) => {
    const served = walk.servedBy(requirement.id).filter(({ packId }) => packId !== id);
    for (const { packId } of served) shared.set(packId, (shared.get(packId) ?? new Set()).add(requirement.id));
    return { ...requirement, elsewhere: new Set(served.map(({ packId }) => packId)).size };
  });
  const nameOf = new Map(law.packs.map((it) => [it.id, it.shortTitle]));
  return {
    pack,
    products: (await touchedBy(db, id)).get(id) ?? {},
    sections: [...Map.groupBy(counted, (it) => it.section ?? '')].map(([title, requirements]) => ({
      title,
      requirements,
    })),
    neighbours: [...shared]
      .map(([other, requirements]) => ({ id: other, name: nameOf.get(other) ?? other, shared: requirements.size }))
      .sort((a, b) => b.shared - a.shared),
  };
}
