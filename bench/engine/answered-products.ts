import type { AnswerValue, Facts, IsoDate, Situation } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { cameraFacts, cameraRecord } from '#rules/packs/typical-camera.ts';
import { bank } from '#rules/questions/bank.ts';
import type { AnswerKind } from '#rules/questions/question.ts';

/**
 * Invented products of a maker who sells everywhere and follows every standard, each with an answer to every question: a camera at
 * heart, so that most regulations concern it. The same ones each time.
 */
export function answeredProducts(packs: readonly Pack[], asOf: IsoDate, count: number): Situation[] {
  const questions = [...new Set(packs.flatMap(questionsOfPack))].filter((it) => !(it in everywhere));
  const random = chance(20261122);
  return Array.from({ length: count }, () => {
    const facts: Record<string, Facts[string]> = { ...everywhere };
    for (const it of questions) facts[it] = anyAnswer(bank.get(it)?.answer, random);
    return { asOf, facts };
  });
}

const optionsOf = (question: string): string[] => {
  const answer = bank.get(question)?.answer;
  return answer && 'options' in answer ? answer.options.map(({ id }) => id).filter((id) => id !== 'none-of-these') : [];
};

const everywhere: Facts = {
  ...cameraRecord,
  ...cameraFacts,
  markets: optionsOf('markets'),
  'followed-standards': optionsOf('followed-standards'),
};

/** Mostly what a careful maker would say, so that products are neither perfect nor hopeless. */
function anyAnswer(answer: AnswerKind | undefined, random: () => number): AnswerValue {
  switch (answer?.kind) {
    case 'yes-no':
      return random() < 0.7 ? 'yes' : 'no';
    case 'choice':
      return pick(answer.options, random).id;
    case 'choices': {
      const ticked = answer.options.map(({ id }) => id).filter((id) => id !== 'none-of-these' && random() < 0.7);
      return ticked.length > 0 ? ticked : ['none-of-these'];
    }
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
