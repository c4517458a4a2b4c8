import { assess } from '#rules/engine/assess.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { AnswerValue, IsoDate, Situation } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { openQuestions } from '#rules/engine/relevance.ts';
import { bank } from '#rules/questions/bank.ts';
import type { Question } from '#rules/questions/question.ts';

export type MarketFacts = { market: string; facts: Record<string, AnswerValue> };

/**
 * What a maker who has everything in order would answer to each compliance question that is open: per question the answer that leaves
 * the fewest requirements unmet. Screening questions nobody set get the plain answer: no, or none of these.
 */
export function bestAnswers(
  markets: readonly MarketFacts[],
  packs: readonly Pack[],
  asOf: IsoDate,
): Record<string, AnswerValue> {
  const chosen: Record<string, AnswerValue> = {};
  for (const { market, facts } of markets) {
    const bearing = packsFor(packs, [market]);
    const situation = () => ({ asOf, facts: { ...facts, ...chosen } });
    for (let next = firstOpen(bearing, situation(), chosen); next; next = firstOpen(bearing, situation(), chosen)) {
      chosen[next.id] = next.use === 'screening' ? plain(next) : best(next, bearing, situation());
    }
  }
  return chosen;
}

function firstOpen(
  packs: readonly Pack[],
  situation: Situation,
  chosen: Record<string, AnswerValue>,
): Question | undefined {
  const open = openQuestions(packs, situation).find(
    ({ question }) => !(question in chosen) && bank.get(question)?.scope !== 'record',
  );
  return open && bank.get(open.question);
}

function best(question: Question, packs: readonly Pack[], { asOf, facts }: Situation): AnswerValue {
  const scored = candidates(question).map((value) => ({
    value,
    score: shortfall(packs, { asOf, facts: { ...facts, [question.id]: value } }),
  }));
  return scored.reduce((left, right) => (right.score < left.score ? right : left)).value;
}

/** Unmet weighs most; among equals, the answer that settles most wins. */
function shortfall(packs: readonly Pack[], situation: Situation): number {
  const states = packs.flatMap((pack) => assess(pack, situation).requirements.map(({ state }) => state));
  return states.reduce(
    (sum, state) => sum + (state === 'unmet' ? 1000 : state === 'open' || state === 'maybe' ? 1 : 0),
    0,
  );
}

function candidates({ answer, label }: Question): AnswerValue[] {
  switch (answer.kind) {
    case 'yes-no':
      return ['yes', 'no'];
    case 'choice':
      return answer.options.map(({ id }) => id);
    case 'choices': {
      const ids = answer.options.map(({ id }) => id);
      const real = ids.filter((id) => id !== 'none-of-these');
      return [real, ...(ids.length > real.length ? [['none-of-these']] : []), ...real.map((id) => [id])];
    }
    case 'number':
      return [5, 10, 24, 14, 12, 30, 72, 1, 0].filter(
        (number) => number >= (answer.min ?? 0) && number <= (answer.max ?? Number.POSITIVE_INFINITY),
      );
    case 'date':
      return [answer.mayBeNone ? 'none' : '2032-06-30', '2032-06-30'];
    case 'text':
      return [
        /address|web|url|page/i.test(label)
          ? 'https://norrvik.example/security'
          : `Described in the technical file under “${label}”.`,
      ];
  }
}

function plain({ answer }: Question): AnswerValue {
  switch (answer.kind) {
    case 'yes-no':
      return 'no';
    case 'choice':
      return answer.options.find(({ id }) => id === 'none')?.id ?? answer.options[0]?.id ?? '';
    case 'choices':
      return ['none-of-these'];
    case 'number':
      return answer.min ?? 0;
    case 'date':
      return answer.mayBeNone ? 'none' : '2032-06-30';
    case 'text':
      return 'None';
  }
}
