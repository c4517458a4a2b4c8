import type { Condition } from './language.ts';
import type { Pack, Requirement } from './pack.ts';

/** How far the answers to one requirement serve another: all it asks, some of it, or only as reading matter for who answers it. */
export type How = 'fully' | 'partly' | 'informs';

export type Served = {
  packId: string;
  requirement: Requirement;
  how: How;
  /** A person compared the two texts; otherwise it was found by the answers both read. */
  declared: boolean;
  /** Questions whose answers both read. */
  shared: string[];
  /** Questions the other one reads besides. */
  besides: string[];
};

export type Crosswalk = {
  /** Other requirements that the answers to this one serve, the fullest first; empty for an id that is not there. */
  servedBy: (requirementId: string) => Served[];
};

/**
 * Which requirements the answers to each requirement serve. What a person has declared (`Requirement.serves`) comes before what the rules
 * themselves show: two requirements that read the same answer, or tick the same item of a checklist, share it. A declaration also speaks
 * the other way round, with less: what serves another fully or partly is itself served partly. Pure; made once for a set of packs.
 */
export function crosswalk(packs: readonly Pack[]): Crosswalk {
  const all = packs.flatMap((pack) => pack.requirements.map((requirement) => entryOf(pack, requirement)));
  const byId = new Map(all.map((it) => [it.requirement.id, it]));
  const readers = readersOf(all);
  const declarers = declarersOf(all, byId);
  return {
    servedBy: (id) => {
      const from = byId.get(id);
      if (!from) return [];
      const near = new Set([...from.atoms].flatMap((atom) => readers.get(atom) ?? []));
      for (const { requirement } of from.requirement.serves ?? []) {
        const declared = byId.get(requirement);
        if (declared) near.add(declared);
      }
      for (const declarer of declarers.get(from) ?? []) near.add(declarer);
      near.delete(from);
      return [...near].map((to) => serve(from, to)).sort(fullestFirst);
    },
  };
}

type Entry = { pack: Pack; requirement: Requirement; atoms: ReadonlySet<string> };

const entryOf = (pack: Pack, requirement: Requirement): Entry => {
  const atoms = new Set<string>();
  collect(requirement.metWhen, atoms);
  return { pack, requirement, atoms };
};

function readersOf(all: readonly Entry[]): Map<string, Entry[]> {
  const readers = new Map<string, Entry[]>();
  for (const entry of all)
    for (const atom of entry.atoms) {
      const found = readers.get(atom);
      if (found) found.push(entry);
      else readers.set(atom, [entry]);
    }
  return readers;
}

/** Who declares to serve each requirement. */
function declarersOf(all: readonly Entry[], byId: ReadonlyMap<string, Entry>): Map<Entry, Entry[]> {
  const declarers = new Map<Entry, Entry[]>();
  for (const entry of all)
    for (const { requirement } of entry.requirement.serves ?? []) {
      const served = byId.get(requirement);
      if (served) declarers.set(served, [...(declarers.get(served) ?? []), entry]);
    }
  return declarers;
}

function serve(from: Entry, to: Entry): Served {
  const shared = [...to.atoms].filter((it) => from.atoms.has(it));
  const besides = [...to.atoms].filter((it) => !from.atoms.has(it));
  const declared = declaredHow(from, to);
  const backwards = declaredHow(to, from);
  return {
    packId: to.pack.id,
    requirement: to.requirement,
    how: declared ?? howFound(shared.length, besides.length, backwards),
    declared: (declared ?? backwards) !== undefined,
    shared: questionsIn(shared),
    besides: questionsIn(besides),
  };
}

const declaredHow = (from: Entry, to: Entry): How | undefined =>
  from.requirement.serves?.find((it) => it.requirement === to.requirement.id)?.how;

function howFound(shared: number, besides: number, backwards: How | undefined): How {
  if (backwards === 'informs') return 'informs';
  return shared > 0 && besides === 0 ? 'fully' : 'partly';
}

const rank: Record<How, number> = { fully: 0, partly: 1, informs: 2 };

const fullestFirst = (a: Served, b: Served): number =>
  rank[a.how] - rank[b.how] ||
  Number(b.declared) - Number(a.declared) ||
  b.shared.length - a.shared.length ||
  (a.packId === b.packId ? 0 : a.packId < b.packId ? -1 : 1);

/** An answer, or one item of a checklist: the least that two requirements can share. */
function collect(condition: Condition, atoms: Set<string>): void {
  switch (condition.op) {
    case 'const':
    case 'asOf':
      return;
    case 'all':
    case 'any':
    case 'atLeast':
      for (const part of condition.of) collect(part, atoms);
      return;
    case 'not':
    case 'named':
      collect(condition.of, atoms);
      return;
    case 'includes':
      for (const item of condition.anyOf) atoms.add(`${condition.question} ${item}`);
      return;
    case 'includesAll':
      for (const item of condition.allOf) atoms.add(`${condition.question} ${item}`);
      return;
    default:
      atoms.add(condition.question);
  }
}

const questionsIn = (atoms: readonly string[]): string[] => [...new Set(atoms.map((it) => it.split(' ')[0] ?? it))];
