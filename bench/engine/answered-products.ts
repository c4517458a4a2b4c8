import { scopeOf } from '#rules/engine/formula.ts';
import { type AnswerValue, all, type Facts, type IsoDate, type Situation } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { witness } from '#rules/engine/witness.ts';
import { bank } from '#rules/questions/bank.ts';
import type { AnswerKind } from '#rules/questions/question.ts';

/** Invented products that are in scope of every pack and have an answer to every question; the same ones each time. */
export function answeredProducts(packs: readonly Pack[], asOf: IsoDate, count: number): Situation[] {
  const scope = all(...packs.map(scopeOf));
  const inScope = witness(scope, asOf, bank);
  if (!inScope) throw new Error('no product can be in scope of every pack');
  const questions = [...new Set(packs.flatMap(questionsOfPack))].filter((it) => inScope[it] === undefined);
  const random = chance(20261122);
  const products: Situation[] = [];
  while (products.length < count) {
    const facts: Record<string, Facts[string]> = { ...inScope };
    for (const it of questions) facts[it] = anyAnswer(bank.get(it)?.answer, random);
    if (weigh(scope, { asOf, facts }) === 'yes') products.push({ asOf, facts });
  }
  return products;
}

/** Mostly what a careful maker would say, so that products are neither perfect nor hopeless. */
function anyAnswer(answer: AnswerKind | undefined, random: () => number): AnswerValue {
  switch (answer?.kind) {
    case 'yes-no':
      return random() < 0.7 ? 'yes' : 'no';
    case 'choice':
      return pick(answer.options, random).id;
    case 'choices':
      return [pick(answer.options, random).id];
    case 'number':
      return Math.round((answer.min ?? 0) + random() * 10);
    case 'date':
      return `${2023 + Math.floor(random() * 8)}-06-15`;
    default:
      return 'psirt@maker.example';
  }
}

function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('a question without options');
  return one;
}

/** Numbers between 0 and 1 that look random and are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
