import type { Question } from '../questions/question.ts';
import type { AnswerValue, Bound, Condition, DateBound } from './language.ts';

/** A condition that reads answers or the calendar itself, without others inside it. */
export type Leaf = Exclude<Condition, { op: 'all' | 'any' | 'not' | 'atLeast' | 'named' }>;

/** How questions and their options are called in a sentence. */
export type Labels = { question: (id: string) => string; option: (question: string, option: string) => string };

/** Labels from the question bank; what the bank does not know keeps its id. */
export function labelsFrom(bank: readonly Question[]): Labels {
  const byId = new Map(bank.map((question) => [question.id, question]));
  return {
    question: (id) => byId.get(id)?.label ?? id,
    option: (question, option) => {
      const answer = byId.get(question)?.answer;
      if (option === 'na') return 'not applicable';
      if (option === 'none' && answer?.kind === 'date') return answer.mayBeNone ?? option;
      return (answer && 'options' in answer && answer.options.find((it) => it.id === option)?.label) || option;
    },
  };
}

/** A leaf as a short clause: `support period in years is at least 5`. */
export function sayLeaf(leaf: Leaf, labels: Labels): string {
  switch (leaf.op) {
    case 'const':
      return leaf.answer === 'yes' ? 'always' : 'never';
    case 'is':
      return `${labels.question(leaf.question)}: ${list(leaf.question, leaf.anyOf, 'or', labels)}`;
    case 'includes':
      return `${labels.question(leaf.question)} includes ${list(leaf.question, leaf.anyOf, 'or', labels)}`;
    case 'includesAll':
      return `${labels.question(leaf.question)} includes ${list(leaf.question, leaf.allOf, 'and', labels)}`;
    case 'given':
      return `${labels.question(leaf.question)} is recorded`;
    case 'number':
      return `${labels.question(leaf.question)} is ${numberWords[leaf.by]} ${sayBound(leaf.to, labels)}`;
    case 'date':
      return `${labels.question(leaf.question)} is ${dateWords[leaf.by]} ${sayDay(leaf.to, labels)}`;
    case 'asOf':
      return `the day of assessment is ${sayPeriod(leaf)}`;
  }
}

/** What was answered, as a person reads it. */
export function sayValue(question: string, value: AnswerValue, labels: Labels): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? labels.option(question, value) : list(question, value, 'and', labels);
}

const numberWords = { gte: 'at least', gt: 'more than', lte: 'at most', lt: 'less than' };
const dateWords = { gte: 'on or after', gt: 'after', lte: 'on or before', lt: 'before' };

function sayBound(bound: Bound, labels: Labels): string {
  if (typeof bound === 'number') return String(bound);
  if ('question' in bound) return labels.question(bound.question);
  return `the smaller of ${join(
    bound.smallerOf.map((part) => sayBound(part, labels)),
    'and',
  )}`;
}

function sayDay(bound: DateBound, labels: Labels): string {
  if (typeof bound === 'object') return labels.question(bound.question);
  return bound === 'asOf' ? 'the day of assessment' : bound;
}

function sayPeriod({ from, until }: { from?: string; until?: string }): string {
  if (from && until) return `on or after ${from} and before ${until}`;
  if (from) return `on or after ${from}`;
  return until ? `before ${until}` : 'any day';
}

function list(question: string, options: readonly string[], word: 'and' | 'or', labels: Labels): string {
  return join(
    options.map((option) => labels.option(question, option)),
    word,
  );
}

/** Options that hold a comma themselves are told apart by semicolons. */
function join(parts: string[], word: 'and' | 'or'): string {
  const between = parts.some((it) => it.includes(',')) ? '; ' : ', ';
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(between)} ${word} ${parts.at(-1)}`;
}
