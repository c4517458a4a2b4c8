import 'server-only';
import { z } from 'zod';
import { assignSections } from '#lib/answers/assign.ts';
import type { Member } from '#lib/auth/member.ts';
import { sql } from '#lib/db/sql.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import type { Topic } from '#rules/questions/question.ts';
import { type GapFilter, matching } from './gap-filter.ts';

/** A section of one product's questionnaire, which is what a gap is assigned with. */
export type GapSection = { productId: string; topic: Topic };

export const AssignGaps = z.object({
  /** Null takes the sections back from whoever has them. */
  memberId: z.uuid('Choose somebody from the list.').nullable(),
  dueOn: z.iso.date('Give the day as year-month-day, for example 2027-12-11.').nullable(),
});
export type AssignGaps = z.infer<typeof AssignGaps>;

const most = 500;

/** Gives the sections in which these gaps lie to a member; returns how many sections that were. One audit row per topic. */
export async function assignGaps(
  db: TenantDb,
  member: Member,
  sections: readonly GapSection[],
  input: AssignGaps,
): Promise<Result<'none' | 'many' | 'not-found', number>> {
  if (sections.length === 0) return failed('none', 'Nothing is selected any more. Select the gaps again.');
  if (sections.length > most)
    return failed('many', `More than ${most} sections at once are too many. Narrow the list.`);
  for (const [topic, products] of Map.groupBy(sections, (it) => it.topic)) {
    const productIds = [...new Set(products.map((it) => it.productId))];
    const result = await assignSections(db, member, { ...input, productIds, topics: [topic] });
    if (!result.ok) return result;
  }
  return ok(sections.length);
}

/** The sections of chosen rows, by the rows' ids; what is not a gap's id is left out. */
export function sectionsOf(rowIds: readonly string[], { bank }: Law): GapSection[] {
  const sections = rowIds.flatMap((id) => {
    const [productId, questionId = ''] = id.split('/');
    const topic = bank.get(questionId)?.topic;
    return z.uuid().safeParse(productId).success && productId && topic ? [{ productId, topic }] : [];
  });
  return [...new Map(sections.map((it) => [`${it.productId} ${it.topic}`, it])).values()];
}

/** The sections of all gaps that a filter leaves; one more than may be assigned at once tells that there are too many. */
export async function matchingSections(db: TenantDb, filter: GapFilter): Promise<GapSection[]> {
  const all = { ...filter, group: undefined, sort: undefined };
  return db.$queryRaw<GapSection[]>(
    sql`select distinct g.product_id as "productId", g.topic ${matching(all, await lawOf(db))} limit ${most + 1}`,
  );
}
