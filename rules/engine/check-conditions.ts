import type { AnswerKind, Question } from '../questions/question.ts';
import type { Bound, Condition } from './language.ts';
import type { Pack } from './pack.ts';
import { questionsOf } from './questions-of.ts';

/** What is wrong with the conditions of a pack, as sentences: unknown questions, options that do not exist, operators that do not fit. */
export function checkConditions(pack: Pack, bank: ReadonlyMap<string, Question>): string[] {
  return conditionsOf(pack).flatMap(({ where, condition }) => {
    const unknown = questionsOf(condition).filter((it) => !bank.has(it));
    if (unknown.length > 0) return unknown.map((it) => `${where} reads ${it}, which is not in the question bank`);
    return misfits(condition, bank).map((it) => `${where}: ${it}`);
  });
}

type Placed = { where: string; condition: Condition };

/** Every condition of a pack, with the place a sentence can name. */
export function conditionsOf(pack: Pack): Placed[] {
  const placed: Placed[] = [{ where: 'inScope', condition: pack.inScope }];
  if (pack.mandatoryWhen) placed.push({ where: 'mandatoryWhen', condition: pack.mandatoryWhen });
  for (const { id, when } of pack.exclusions) placed.push({ where: `exclusion ${id}`, condition: when });
  for (const { id, when } of pack.transitions ?? []) placed.push({ where: `transition ${id}`, condition: when });
  for (const [id, { activeWhen }] of Object.entries(pack.phases))
    placed.push({ where: `phase ${id}`, condition: activeWhen });
  for (const { id, appliesWhen, metWhen, deemedWhen } of pack.requirements) {
    if (appliesWhen) placed.push({ where: `${id} appliesWhen`, condition: appliesWhen });
    placed.push({ where: `${id} metWhen`, condition: metWhen });
    if (deemedWhen) placed.push({ where: `${id} deemedWhen`, condition: deemedWhen });
  }
  pack.routes.forEach(({ when }, index) => {
    placed.push({ where: `route ${index + 1}`, condition: when });
  });
  return placed;
}

function misfits(condition: Condition, bank: ReadonlyMap<string, Question>): string[] {
  const kindOf = (question: string) => bank.get(question)?.answer;
  switch (condition.op) {
    case 'const':
    case 'asOf':
    case 'given':
      return [];
    case 'all':
    case 'any':
    case 'atLeast':
      return condition.of.flatMap((part) => misfits(part, bank));
    case 'not':
    case 'named':
      return misfits(condition.of, bank);
    case 'is':
      return notAmong(condition.question, condition.anyOf, wordsOf(kindOf(condition.question)));
    case 'includes':
      return notAmong(condition.question, condition.anyOf, optionsOf(kindOf(condition.question)));
    case 'includesAll':
      return notAmong(condition.question, condition.allOf, optionsOf(kindOf(condition.question)));
    case 'number':
      return notOfKind([condition.question, ...questionsIn(condition.to)], 'number', kindOf);
    case 'date': {
      const bound = typeof condition.to === 'object' ? [condition.to.question] : [];
      return notOfKind([condition.question, ...bound], 'date', kindOf);
    }
  }
}

function notAmong(question: string, named: readonly string[], known: readonly string[]): string[] {
  if (named.length === 0) return [`${question} is compared with nothing`];
  return named.filter((it) => !known.includes(it)).map((it) => `${question} can never be answered "${it}" there`);
}

function notOfKind(
  questions: string[],
  kind: AnswerKind['kind'],
  kindOf: (id: string) => AnswerKind | undefined,
): string[] {
  return questions
    .filter((it) => kindOf(it)?.kind !== kind)
    .map((it) => `${it} is compared as a ${kind}, which it is not`);
}

/** The single words a question can be answered with. */
function wordsOf(answer: AnswerKind | undefined): string[] {
  if (!answer || answer.kind === 'choices') return [];
  if (answer.kind === 'date') return answer.mayBeNone ? ['none'] : [];
  const na = answer.mayNotApply ? ['na'] : [];
  if (answer.kind === 'yes-no') return ['yes', 'no', ...na];
  return answer.kind === 'choice' ? [...answer.options.map((it) => it.id), ...na] : na;
}

const optionsOf = (answer: AnswerKind | undefined): string[] =>
  answer?.kind === 'choices' ? answer.options.map((it) => it.id) : [];

function questionsIn(bound: Bound): string[] {
  if (typeof bound === 'number') return [];
  return 'question' in bound ? [bound.question] : bound.smallerOf.flatMap(questionsIn);
}
