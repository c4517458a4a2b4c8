import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { type StateLook, stateLooks } from '#lib/readiness/requirement-states.ts';
import type { Correction } from '#rules/corrections/correction.ts';
import { correctionsOf, dossier } from '#rules/corrections/corrections.ts';
import type { Crosswalk } from '#rules/engine/crosswalk.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { endOf, startOf } from './life.ts';
import { standsUnder } from './stands.ts';
import { type Touched, touchedBy } from './touched.ts';
import { walkOf } from './walk.ts';

export type ListedRequirement = Requirement & {
  /** How many other regulations the same answers serve. */
  elsewhere: number;
  /** How the tenant's products stand under it. */
  products: Touched;
  /** The day it begins, when that is still to come; the day it ended, when that is past. */
  starts: IsoDate | null;
  ended: IsoDate | null;
};

export type ListedPart = {
  title: string;
  requirements: ListedRequirement[];
  /** Its requirements by how the worst of the products stands. */
  looks: Partial<Record<StateLook, number>>;
};

export type RegulationPage = {
  pack: Pack;
  products: Touched;
  /** Requirements by the part of the law they stand in, in its order. */
  sections: ListedPart[];
  /** Regulations that share answers with it: how many of its requirements serve theirs. */
  neighbours: { id: string; name: string; shared: number }[];
  /** Where the dossier this catalogue began with differs. */
  dossier: { name: string; corrections: readonly Correction[] };
};

/** One regulation as its page shows it on a day; null when the tenant's law has none of that id. Three statements. */
export async function readRegulation(db: ReadDb, id: string, asOf: IsoDate): Promise<RegulationPage | null> {
  const law = await lawOf(db);
  const pack = law.packs.find((it) => it.id === id);
  if (!pack) return null;
  const stands = await standsUnder(db, pack);
  const elsewhere = servedElsewhere(walkOf(law), pack);
  const listed = pack.requirements.map((requirement): ListedRequirement => {
    const [start, end] = [startOf(pack, requirement), endOf(pack, requirement)];
    return {
      ...requirement,
      elsewhere: elsewhere.get(requirement.id)?.size ?? 0,
      products: stands.get(requirement.id) ?? {},
      starts: start && start > asOf ? start : null,
      ended: end && end <= asOf ? end : null,
    };
  });
  const nameOf = new Map(law.packs.map((it) => [it.id, it.shortTitle]));
  return {
    pack,
    products: await touchedBy(db, id),
    sections: [...Map.groupBy(listed, (it) => it.section ?? '')].map(([title, requirements]) => ({
      ...{ title, requirements, looks: looksOf(requirements) },
    })),
    neighbours: [...neighbours(elsewhere)]
      .map(([other, shared]) => ({ id: other, name: nameOf.get(other) ?? other, shared }))
      .sort((a, b) => b.shared - a.shared),
    dossier: { name: dossier, corrections: correctionsOf(id) },
  };
}

/** For each requirement the other regulations that the same answers serve. */
function servedElsewhere(walk: Crosswalk, { id: own, requirements }: Pack): Map<string, Set<string>> {
  return new Map(
    requirements.map(({ id }) => [
      id,
      new Set(walk.servedBy(id).flatMap(({ packId }) => (packId === own ? [] : [packId]))),
    ]),
  );
}

function neighbours(elsewhere: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const shared = new Map<string, number>();
  for (const others of elsewhere.values()) for (const id of others) shared.set(id, (shared.get(id) ?? 0) + 1);
  return shared;
}

function looksOf(requirements: readonly ListedRequirement[]): ListedPart['looks'] {
  const looks: ListedPart['looks'] = {};
  for (const { products } of requirements) {
    const worst = stateLooks.find((it) => (products[it] ?? 0) > 0);
    if (worst) looks[worst] = (looks[worst] ?? 0) + 1;
  }
  return looks;
}
