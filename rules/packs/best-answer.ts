import { reachesOf } from '#rules/engine/formula.ts';
import type { AnswerValue, Condition, Situation } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { questionsOfRequirement } from '#rules/engine/questions-of.ts';
import { weigh } from '#rules/engine/weigh.ts';
import type { Question } from '#rules/questions/question.ts';

/**
 * What a maker who has everything in order answers: to a compliance question the answer that leaves the fewest requirements
 * unmet, to a screening question nobody set the plain one: no, or none of these.
 */
export function bestAnswer(question: Question, situation: Situation, readers: readonly Pack[]): AnswerValue {
  if (question.use === 'screening') return plain(question);
  const served = readers.flatMap((pack) => requirementsReading(pack, question.id));
  const { asOf, facts } = situation;
  const score = (value: AnswerValue) => shortfall(served, { asOf, facts: { ...facts, [question.id]: value } });
  const found = candidates(question)
    .map((value) => ({ value, score: score(value) }))
    .reduce((left, right) => (right.score < left.score ? right : left));
  return Array.isArray(found.value) ? withoutHarm(found.value, found.score, score) : found.value;
}

/** The list without the options that some requirement counts against the product. */
function withoutHarm(list: readonly string[], least: number, score: (value: AnswerValue) => number): AnswerValue {
  let kept = list;
  let lowest = least;
  for (const option of lowest > 0 ? list : []) {
    const fewer = kept.filter((it) => it !== option);
    const now = fewer.length > 0 ? score(fewer) : lowest;
    if (now < lowest) [kept, lowest] = [fewer, now];
  }
  return kept;
}

type Served = { reach: Condition; metWhen: Condition; deemedWhen?: Condition };

const readBy = new WeakMap<Pack, ReadonlyMap<string, Served[]>>();

function requirementsReading(pack: Pack, question: string): Served[] {
  const known = readBy.get(pack) ?? byQuestion(pack);
  readBy.set(pack, known);
  return known.get(question) ?? [];
}

function byQuestion(pack: Pack): ReadonlyMap<string, Served[]> {
  const found = new Map<string, Served[]>();
  const reaches = reachesOf(pack);
  pack.requirements.forEach((requirement, index) => {
    const reach = reaches[index];
    if (!reach) return;
    const served = { ...requirement, reach };
    for (const id of questionsOfRequirement(pack, requirement)) found.set(id, [...(found.get(id) ?? []), served]);
  });
  return found;
}

/** Unmet weighs most; among equals, the answer that settles most wins. */
function shortfall(served: readonly Served[], situation: Situation): number {
  let sum = 0;
  for (const { reach, metWhen, deemedWhen } of served) {
    if (weigh(reach, situation) === 'no') continue;
    const met = weigh(metWhen, situation);
    const deemed = deemedWhen ? weigh(deemedWhen, situation) : 'no';
    if (met === 'yes' || deemed === 'yes') continue;
    sum += met === 'unknown' || deemed === 'unknown' ? 1 : 1000;
  }
  return sum;
}

function candidates({ answer, ask, label }: Question): AnswerValue[] {
  switch (answer.kind) {
    case 'yes-no':
      return ['yes', 'no'];
    case 'choice':
      return answer.options.map(({ id }) => id);
    case 'choices': {
      const ids = answer.options.map(({ id }) => id);
      const real = ids.filter((id) => id !== 'none-of-these');
      return [real, ...(ids.length > real.length ? [['none-of-these']] : [])];
    }
    case 'number':
      return [5, 10, 24, 14, 12, 30, 72, 365, 6, 4, 1, 0].filter(
        (number) => number >= (answer.min ?? 0) && number <= (answer.max ?? Number.POSITIVE_INFINITY),
      );
    case 'date':
      return [answer.mayBeNone ? 'none' : /^When (was|did)/.test(ask) ? '2026-05-18' : '2032-06-30', '2032-06-30'];
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
      return answer.options.some(({ id }) => id === 'none-of-these') ? ['none-of-these'] : [];
    case 'number':
      return answer.min ?? 0;
    case 'date':
      return answer.mayBeNone ? 'none' : '2032-06-30';
    case 'text':
      return 'None';
  }
}
