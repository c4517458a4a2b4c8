import type { Facts, IsoDate, Situation } from '#rules/engine/language.ts';
import {
  type CaseValue,
  type CaseValues,
  type Fixture,
  type QuestionAlias,
  type RegimeAlias,
  unread,
} from './alias.ts';
import { ukAttributes } from './aliases/uk-attributes.ts';
import { CaseProblem, mapping, type RawCase } from './case-file.ts';
import { factBaseDay } from './fact-base-day.ts';
import { factsOfAnswers, factsOfAttributes } from './gather.ts';
import { regimeAliases } from './regimes.ts';
import { answersInUkNames, inUkNames, ukName } from './uk-names.ts';

/** What a case tells on top of its fixture, in the bank's words, and the day it is judged. */
export function situationOf(alias: RegimeAlias, raw: RawCase, fixture: Fixture = {}): Situation {
  const unset = Array.isArray(raw.unset) ? raw.unset.map((it) => ukName(String(it))) : [];
  const given = mapping(raw, 'attributes');
  const attributes = without(inUkNames(inUkNames({}, fixture.attributes ?? {}), given), unset);
  const questions = { ...unasked, ...alias.questions };
  const told = without(answersInUkNames(fixture.answers ?? {}, given, mapping(raw, 'answers')), unset);
  const answers = Object.fromEntries(Object.entries(told).map(([id, it]) => [id, inList(it, questions[id]?.passes)]));
  for (const name of unset) {
    if (!(name in ukAttributes) && !(name in questions))
      throw new CaseProblem(`"${name}", which the case unsets, is not in the vocabulary`);
  }
  const facts: Facts = {
    ...factsOfAttributes(attributes, { ...ukAttributes, ...alias.attributes }),
    ...factsOfAnswers({}, answers, questions, attributes),
    ...alias.given,
    ...givenWithout(alias, attributes),
  };
  return { asOf: dayOf(raw, attributes), facts };
}

const givenWithout = (alias: RegimeAlias, attributes: CaseValues): Facts =>
  Object.assign(
    {},
    ...Object.entries(alias.givenWithout ?? {}).flatMap(([name, facts]) => (name in attributes ? [] : [facts])),
  );

/** One question bank serves every regime: an answer to a question that this regime does not ask changes nothing. */
const unasked: Readonly<Record<string, QuestionAlias>> = Object.fromEntries(
  Object.values(regimeAliases.uk).flatMap(({ questions }) =>
    Object.keys(questions).map((id) => [id, { reads: unread, passes: null }]),
  ),
);

/** One option, not in a list, where several can be picked. */
const inList = (value: CaseValue, passes: CaseValue | undefined): CaseValue =>
  Array.isArray(passes) && !Array.isArray(value) ? [value] : value;

/** What is null or said to be unknown is as good as left out. */
export const without = (values: CaseValues, names: string[]): CaseValues =>
  Object.fromEntries(
    Object.entries(values).filter(([name, it]) => !names.includes(name) && it !== null && it !== 'unknown'),
  );

/** The day a case is judged; the fact base's own where it names none. */
export const dayOf = (raw: RawCase, attributes: CaseValues): IsoDate =>
  (attributes.asOf ?? raw.asOf ?? factBaseDay) as IsoDate;
