import { decidingQuestions } from '#lib/readiness/deciding-questions.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';

const known = new Map<string, ReadonlySet<string>>();

/** The questions whose answers evidence of this type can prove under some regulation. */
export function countsFor(type: string): ReadonlySet<string> {
  const found = known.get(type) ?? collect(type);
  known.set(type, found);
  return found;
}

function collect(type: string): ReadonlySet<string> {
  const requirements = releasedPacks.flatMap((pack) => pack.requirements);
  const listing = requirements.filter(({ evidence }) => evidence.some((it) => it.type === type));
  return new Set(listing.flatMap(decidingQuestions));
}

/** Whether people usually prove this question with this type, as the question bank says. */
export const isUsual = (type: string, questionId: string): boolean =>
  bank.get(questionId)?.evidence?.includes(type) ?? false;
