import { all, any, type Condition, type Facts, yes } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';

/** Where the fact base asks item by item, each item of a checklist is a fact of its own under this key. */
export const itemKey = (question: string, option: string): string => `${question}=${option}`;

/** The pack as it reads a case: a checklist that the case tells item by item is unknown where it says nothing. */
export function itemwise(pack: Pack, facts: Facts): Pack {
  const questions = itemQuestions(facts);
  if (questions.size === 0) return pack;
  return withConditions(pack, (it) => itemwiseCondition(it, questions));
}

/** The pack with each of its conditions read in another way. */
export function withConditions(pack: Pack, read: (it: Condition) => Condition): Pack {
  return {
    ...pack,
    inScope: read(pack.inScope),
    exclusions: pack.exclusions.map((it) => ({ ...it, when: read(it.when) })),
    ...(pack.transitions && { transitions: pack.transitions.map((it) => ({ ...it, when: read(it.when) })) }),
    phases: Object.fromEntries(
      Object.entries(pack.phases).map(([id, it]) => [id, { ...it, activeWhen: read(it.activeWhen) }]),
    ),
    routes: pack.routes.map((it) => ({ ...it, when: read(it.when) })),
    requirements: pack.requirements.map((it) => ({
      ...it,
      ...(it.appliesWhen && { appliesWhen: read(it.appliesWhen) }),
      metWhen: read(it.metWhen),
      ...(it.deemedWhen && { deemedWhen: read(it.deemedWhen) }),
    })),
  };
}

/** The checklists that are told item by item. */
export const itemQuestions = (facts: Facts): ReadonlySet<string> =>
  new Set(Object.keys(facts).flatMap((key) => (key.includes('=') ? [key.slice(0, key.indexOf('='))] : [])));

/** The condition with every look into such a checklist replaced by a look at its items. */
export function itemwiseCondition(condition: Condition, questions: ReadonlySet<string>): Condition {
  const items = (question: string, options: string[]) => options.map((option) => yes(itemKey(question, option)));
  switch (condition.op) {
    case 'includes':
      return questions.has(condition.question) ? any(...items(condition.question, condition.anyOf)) : condition;
    case 'includesAll':
      return questions.has(condition.question) ? all(...items(condition.question, condition.allOf)) : condition;
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...condition, of: condition.of.map((it) => itemwiseCondition(it, questions)) };
    case 'not':
    case 'named':
      return { ...condition, of: itemwiseCondition(condition.of, questions) };
    default:
      return condition;
  }
}
