import type { AnswerValue, Facts } from '#rules/engine/language.ts';
import type { CaseValue, CaseValues, Fact, QuestionAlias, Reading } from './alias.ts';
import { CaseProblem } from './case-file.ts';
import { itemKey } from './itemwise.ts';

/** The facts that the attributes of a case come to. Throws a sentence that names what it does not know. */
export function factsOfAttributes(attributes: CaseValues, readings: Readonly<Record<string, Reading>>): Facts {
  const told: Fact[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    const reading = readings[name];
    if (!reading) throw new CaseProblem(`the attribute "${name}" is not in the vocabulary`);
    const facts = reading(value, attributes);
    if (!facts) throw new CaseProblem(`the attribute "${name}" does not know the value ${written(value)}`);
    told.push(...facts);
  }
  return settle(told);
}

/**
 * The facts that the answers of a case come to. Answers the case gives itself come last: they win where an answer that
 * was filled in reads the same question.
 */
export function factsOfAnswers(
  filled: CaseValues,
  given: CaseValues,
  aliases: Readonly<Record<string, QuestionAlias>>,
  attributes: CaseValues,
): Facts {
  const facts: Record<string, AnswerValue | undefined> = {};
  const all = [...Object.entries(filled).filter(([id]) => !(id in given)), ...Object.entries(given)];
  for (const [id, value] of all) {
    const alias = aliases[id];
    if (!alias) throw new CaseProblem(`the question "${id}" is not in the vocabulary`);
    if (value === null || value === '') continue;
    const read = alias.reads(value, attributes);
    if (!read) throw new CaseProblem(`the question "${id}" does not know the answer ${written(value)}`);
    Object.assign(facts, settle(read));
  }
  return { ...facts, ...listsOfItems(facts) };
}

/** An answer that passes, for every question. */
export function passing(aliases: Readonly<Record<string, QuestionAlias>>): CaseValues {
  return Object.fromEntries(Object.entries(aliases).map(([id, { passes }]) => [id, passes]));
}

/** Puts options together; a list that was opened and stayed empty holds none of its options. */
function settle(told: Fact[]): Facts {
  const facts: Record<string, AnswerValue> = {};
  const lists = new Map<string, Set<string>>();
  for (const fact of told) {
    if ('value' in fact) {
      facts[fact.question] = fact.value;
      continue;
    }
    if ('item' in fact) {
      facts[itemKey(fact.question, fact.item)] = fact.holds ? 'yes' : 'no';
      continue;
    }
    const options = lists.get(fact.question) ?? new Set<string>();
    if (fact.adds !== undefined) options.add(fact.adds);
    lists.set(fact.question, options);
  }
  for (const [question, options] of lists) {
    for (const [key, holds] of itemsOf(facts, question)) {
      if (holds) options.add(key.slice(question.length + 1));
      delete facts[key];
    }
    facts[question] = options.size > 0 ? [...options] : ['none-of-these'];
  }
  return facts;
}

/** What is told of single options of a list that is told as a whole; they join it. */
const itemsOf = (facts: Facts, question: string): [string, boolean][] =>
  Object.entries(facts).flatMap(([key, value]) =>
    key.startsWith(itemKey(question, '')) ? [[key, value === 'yes']] : [],
  );

/** A checklist told item by item, as the list of the items that hold. */
function listsOfItems(facts: Facts): Facts {
  const lists: Record<string, string[]> = {};
  for (const [key, value] of Object.entries(facts)) {
    const [question = '', item] = key.split('=');
    if (item === undefined) continue;
    const list = lists[question] ?? [];
    lists[question] = value === 'yes' ? [...list, item] : list;
  }
  return Object.fromEntries(Object.entries(lists).map(([id, it]) => [id, it.length > 0 ? it : ['none-of-these']]));
}

const written = (value: CaseValue): string => JSON.stringify(value);
