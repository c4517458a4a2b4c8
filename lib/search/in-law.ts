import type { Law } from '#lib/law/law.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import type { Question } from '#rules/questions/question.ts';

export type InLaw = {
  questions: Question[];
  requirements: { pack: Pack; requirement: Requirement }[];
  regulations: Pack[];
};

/** Questions, requirements and regulations in which every word occurs, best first and at most `most` of each. Pure. */
export function findInLaw(law: Law, words: string[], most: number): InLaw {
  const { questions, requirements, regulations } = indexOf(law);
  return {
    questions: best(questions, words, most),
    requirements: best(requirements, words, most),
    regulations: best(regulations, words, most),
  };
}

/** The regulations that ask a question. */
export const readersOf = (law: Law, question: string): readonly string[] => indexOf(law).readers.get(question) ?? [];

/** A thing with the texts it is found by: its name, then where else its words may stand. */
type Findable<Thing> = { thing: Thing; name: string; whole: string };

const indexes = new WeakMap<Law, ReturnType<typeof index>>();

function indexOf(law: Law) {
  const known = indexes.get(law) ?? index(law);
  indexes.set(law, known);
  return known;
}

function index({ packs, bank }: Law) {
  const asked = [...bank.values()].filter(({ scope }) => scope !== 'record');
  const readers = new Map<string, string[]>();
  for (const pack of packs)
    for (const id of questionsOfPack(pack)) readers.set(id, [...(readers.get(id) ?? []), pack.id]);
  return {
    readers,
    questions: asked.map((it) => findable(it, it.label, it.ask, it.id)),
    regulations: packs.map((it) => findable(it, it.shortTitle, it.title, it.id, it.authority, ...it.citation)),
    requirements: packs.flatMap((pack) =>
      pack.requirements.map((it) =>
        findable({ pack, requirement: it }, it.title, it.cites, it.id, it.reads, pack.shortTitle),
      ),
    ),
  };
}

const findable = <Thing>(thing: Thing, name: string, ...more: string[]): Findable<Thing> => ({
  thing,
  name: name.toLowerCase(),
  whole: [name, ...more].join('\n').toLowerCase(),
});

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
