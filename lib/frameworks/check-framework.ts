import { evidenceTypes } from '#lib/evidence/evidence.ts';
import type { Law } from '#lib/law/law.ts';
import { isMarket } from '#lib/markets/market.ts';
import { check } from '#rules/engine/check.ts';
import { conditionsOf } from '#rules/engine/check-conditions.ts';
import type { Bound, Condition } from '#rules/engine/language.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import type { Question } from '#rules/questions/question.ts';
import { type Framework, limits, type Problem, type ReadFramework } from './framework.ts';
import { placeIn } from './place.ts';

/** Steps of the search for answers to its conditions: far more than any pack of ours takes, a second or two at most. */
const steps = 400_000;

/**
 * Everything that keeps a framework from being judged by in this law, with its place; empty when it is sound. `earlier` are the questions of
 * its former versions: an id keeps its meaning.
 */
export function checkFramework(framework: ReadFramework, law: Law, earlier: readonly Question[] = []): Problem[] {
  const { pack } = framework;
  const named = [...checkNames(framework, law), ...checkQuestions(framework, earlier), ...checkWords(framework)];
  const heavy = checkSize(framework);
  if (heavy.length > 0) return [...named, ...heavy];
  const bank = new Map([...sharedBank(law), ...framework.questions.map((it) => [it.id, it] as const)]);
  const found = check(pack, bank, { left: steps }).map((it) => placeIn(framework, it.slice(pack.id.length + 2)));
  return [...named, ...found];
}

/** The questions that frameworks may share: those of other frameworks, and of a former version, go when these go. */
export const sharedBank = ({ bank }: Law): ReadonlyMap<string, Question> =>
  new Map([...bank].filter(([id]) => !id.startsWith('own-')));

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function checkNames({ pack, questions, placeOf }: ReadFramework, law: Law): Problem[] {
  if (!/^own(-[a-z0-9]+)+$/.test(pack.id) || pack.id.length > 40)
    return [
      { where: 'id', sentence: 'Begin the id with “own-”, then small letters and digits with hyphens: own-acme.' },
    ];
  const others = law.packs.filter((it) => it.id !== pack.id);
  const taken = new Set(others.flatMap((it) => it.requirements.map(({ id }) => id)));
  const elsewhere = new Set(
    others.flatMap((it) => (it.id.startsWith('own-') ? questionsOfPack(it).filter((id) => id.startsWith('own-')) : [])),
  );
  const mine = (list: 'requirements' | 'questions', ids: readonly string[], used: ReadonlySet<string>) =>
    ids.flatMap((id, index): Problem[] => {
      const where = placeOf(list, index, 'id');
      if (!id.startsWith(`${pack.id}-`) || !kebab.test(id))
        return [{ where, sentence: `Begin “${id}” with “${pack.id}-”, in small letters and digits with hyphens.` }];
      if (id.length > 100) return [{ where, sentence: 'This id is longer than 100 characters. Shorten it.' }];
      return used.has(id) ? [{ where, sentence: `“${id}” belongs to another framework. Choose another id.` }] : [];
    });
  return [
    ...mine(
      'requirements',
      pack.requirements.map(({ id }) => id),
      taken,
    ),
    ...mine(
      'questions',
      questions.map(({ id }) => id),
      elsewhere,
    ),
  ];
}

function checkQuestions({ pack, questions, placeOf }: ReadFramework, earlier: readonly Question[]): Problem[] {
  const read = new Set(questionsOfPack(withKnownPhases(pack)));
  const before = new Map(earlier.map((it) => [it.id, it]));
  const shape = ({ answer, scope }: Question) => JSON.stringify([answer.kind, scope]);
  return questions.flatMap((it, index) => {
    const where = placeOf('questions', index);
    const former = before.get(it.id);
    return [
      ...(questions.findIndex(({ id }) => id === it.id) < index ? ['Two questions have this id. Rename one.'] : []),
      ...(read.has(it.id) ? [] : ['No requirement reads this question. Remove it.']),
      ...(former && shape(former) !== shape(it)
        ? ['An earlier version asked this with another kind of answer or for another scope. Give it a new id.']
        : []),
      ...(it.use === 'screening'
        ? ['Write “compliance” as its use: what decides whether a law applies is asked by us.']
        : []),
      ...unknownTypes(it.evidence ?? []),
    ].map((sentence) => ({ where, sentence }));
  });
}

/** A requirement of a phase that is not there is told by `check`; reading its questions would throw. */
const withKnownPhases = (pack: Framework['pack']): Framework['pack'] => ({
  ...pack,
  requirements: pack.requirements.filter(({ phase }) => phase === undefined || pack.phases[phase]),
});

function checkWords({ pack, placeOf }: ReadFramework): Problem[] {
  const markets = pack.markets.filter((it) => it !== '*' && !isMarket(it));
  return [
    ...markets.map((it) => ({
      where: 'markets',
      sentence: `No market is called “${it}”. Use codes like EU, GB, US-CA, or *.`,
    })),
    ...pack.requirements.flatMap(({ evidence }, index) =>
      unknownTypes(evidence.map(({ type }) => type)).map((sentence) => ({
        where: placeOf('requirements', index, 'evidence'),
        sentence,
      })),
    ),
  ];
}

const unknownTypes = (types: readonly string[]): string[] =>
  types
    .filter((it) => !Object.hasOwn(evidenceTypes, it))
    .map((it) => `No type of evidence is called “${it}”. Use ${Object.keys(evidenceTypes).slice(0, 6).join(', ')} …`);

function checkSize({ pack, placeOf }: ReadFramework): Problem[] {
  const count = pack.requirements.length;
  if (count === 0) return [{ where: 'requirements', sentence: 'The list has no requirement. Add at least one.' }];
  if (count > limits.requirements)
    return [
      {
        where: 'requirements',
        sentence: `${count} requirements are more than ${limits.requirements}. Split the list.`,
      },
    ];
  return conditionsOf(pack).flatMap(({ where, condition }) => {
    const sentence = tooMuch(condition);
    if (!sentence) return [];
    const index = pack.requirements.findIndex(({ id }) => where.startsWith(`${id} `));
    return [{ where: index < 0 ? where : placeOf('requirements', index, where.split(' ').at(-1)), sentence }];
  });
}

function tooMuch(condition: Condition): string | undefined {
  const all = flat(condition);
  if (all.length > limits.parts) return `This condition has more than ${limits.parts} parts. Split the requirement.`;
  if (all.some((it) => it.op === 'atLeast' && it.of.length > 12)) return '“atLeast” takes up to 12 conditions.';
  if (all.some((it) => it.op === 'number' && bounds(it.to) > 6)) return '“smallerOf” takes up to 6 bounds.';
  return undefined;
}

const flat = (it: Condition): Condition[] => ('of' in it ? [it, ...[it.of].flat().flatMap(flat)] : [it]);
const bounds = (it: Bound): number =>
  typeof it === 'number' || 'question' in it ? 1 : it.smallerOf.reduce((sum: number, part) => sum + bounds(part), 0);
