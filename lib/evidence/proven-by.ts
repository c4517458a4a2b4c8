import type { Law } from '#lib/law/law.ts';
import { decidingQuestions } from '#lib/readiness/deciding-questions.ts';

const known = new WeakMap<Law, Map<string, ReadonlySet<string>>>();

/** The questions whose answers evidence of this type can prove under some regulation. */
export function countsFor(law: Law, type: string): ReadonlySet<string> {
  const byType = known.get(law) ?? new Map<string, ReadonlySet<string>>();
  known.set(law, byType);
  const found = byType.get(type) ?? collect(law, type);
  byType.set(type, found);
  return found;
}

function collect({ packs }: Law, type: string): ReadonlySet<string> {
  const requirements = packs.flatMap((pack) => pack.requirements);
  const listing = requirements.filter(({ evidence }) => evidence.some((it) => it.type === type));
  return new Set(listing.flatMap(decidingQuestions));
}

/** Whether people usually prove this question with this type, as the question bank says. */
export const isUsual = ({ bank }: Law, type: string, questionId: string): boolean =>
  bank.get(questionId)?.evidence?.includes(type) ?? false;
