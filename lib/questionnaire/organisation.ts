import type { Law } from '#lib/law/law.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { AnswerValue, IsoDate } from '#rules/engine/language.ts';
import { mend } from '#rules/engine/mend.ts';
import { servedByLaw } from './serves.ts';
import { type Sheet, type SheetItem, sectionsOf } from './sheet.ts';

/** What stored gaps say about one organisation question: a product waits for it; requirements today's answer does not meet. */
export type OrganisationGap = { questionId: string; waiting: boolean; fails: string[] };

/**
 * The organisation's questionnaire: each organisation-wide question that some regulation of the markets in use reads. It matters while
 * a product waits for it. Without any market it is everything the packs could ask. Pure.
 */
export function organisationSheet(
  answers: ReadonlyMap<string, AnswerValue>,
  gaps: readonly OrganisationGap[],
  markets: readonly string[],
  { packs, bank }: Law,
  asOf: IsoDate,
): Sheet {
  const bearing = markets.length > 0 ? packsFor(packs, markets) : [...packs];
  const served = servedByLaw(bearing, (pack) =>
    markets.length > 0 ? markets.filter((market) => packsFor([pack], [market]).length > 0) : pack.markets,
  );
  const gapOf = new Map(gaps.map((gap) => [gap.questionId, gap]));
  const facts = Object.fromEntries(answers);
  const conditionOf = new Map(bearing.flatMap(({ requirements }) => requirements.map((it) => [it.id, it.metWhen])));
  const mendsOf = (question: string, requirement: string) => {
    const condition = conditionOf.get(requirement);
    return condition ? mend(condition, { asOf, facts }, question) : [];
  };
  const items = [...bank.values()].flatMap((question): SheetItem[] => {
    const serves = served.get(question.id);
    if (question.scope !== 'organisation' || !serves) return [];
    const value = answers.get(question.id);
    const matters = value === undefined && (gapOf.get(question.id)?.waiting ?? false);
    const fails = gapOf.get(question.id)?.fails ?? [];
    return [
      {
        question,
        matters,
        now: matters,
        fact: value === undefined ? null : { value, from: 'organisation' },
        serves: [...serves.values()].map((it) =>
          fails.includes(it.requirement)
            ? { ...it, fails: true, mends: mendsOf(question.id, it.requirement) }
            : { ...it, fails: false },
        ),
      },
    ];
  });
  const sections = sectionsOf(items);
  const open = sections.reduce((sum, it) => sum + it.open, 0);
  return { sections, markets: [...markets], open, now: open };
}
