import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';
import type { Question } from '#rules/questions/question.ts';

export type InLaw = {
  questions: Question[];
  requirements: { pack: Pack; requirement: Requirement }[];
  regulations: Pack[];
};

/** Questions, requirements and regulations in which every word occurs, best first and at most `most` of each. Pure. */
export function findInLaw(words: string[], most: number): InLaw {
  return {
    questions: best(askable, words, most),
    requirements: best(requirements, words, most),
    regulations: best(regulations, words, most),
  };
}

/** The regulations that ask a question. */
export const readersOf = (question: string): string[] => {
  readers ??= Map.groupBy(
    releasedPacks.flatMap((pack) => questionsOfPack(pack).map((id) => ({ id, pack: pack.id }))),
    ({ id }) => id,
  );
  return (readers.get(question) ?? []).map(({ pack }) => pack);
};

let readers: Map<string, { id: string; pack: string }[]> | undefined;

/** A thing with the texts it is found by: its name, then where else its words may stand. */
type Findable<Thing> = { thing: Thing; name: string; whole: string };

const findable = <Thing>(thing: Thing, name: string, ...more: string[]): Findable<Thing> => ({
  thing,
  name: name.toLowerCase(),
  whole: [name, ...more].join('\n').toLowerCase(),
});

const askable = [...bank.values()]
  .filter(({ scope }) => scope !== 'record')
  .map((it) => findable(it, it.label, it.ask, it.id));
const requirements = releasedPacks.flatMap((pack) =>
  pack.requirements.map((it) =>
    findable({ pack, requirement: it }, it.title, it.cites, it.id, it.reads, pack.shortTitle),
  ),
);
const regulations = releasedPacks.map((it) =>
  findable(it, it.shortTitle, it.title, it.id, it.authority, ...it.citation),
);

function best<Thing>(all: Findable<Thing>[], words: string[], most: number): Thing[] {
  const found = all.filter(({ whole }) => words.every((word) => whole.includes(word)));
  const ranked = found.map((it) => ({ thing: it.thing, rank: rankOf(it, words) }));
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** A name that begins with what was typed, then one that holds it, then the text around it. */
function rankOf({ name }: Findable<unknown>, words: string[]): number {
  if (name.startsWith(words.join(' '))) return 0;
  return words.every((word) => name.includes(word)) ? 1 : 2;
}
