import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { questionAsk, questionLabel } from '#lib/law/names.ts';
import type { Gap } from './gap.ts';
import { stepsOverQuestions } from './steps.ts';

/** What to do next: one question, with the first product that waits for it and how many more do. */
export type TopGap = Pick<Gap, 'questionId' | 'kind' | 'scope' | 'severity' | 'markets' | 'dueOn'> & {
  label: string;
  ask: string;
  productId: string;
  productName: string;
  /** Other products that wait for the same; counting stops at a hundred. */
  more: number;
};

/** The most rewarding things to do for the whole tenant, each question once; one statement whatever the number of gaps. */
export async function topGaps(db: ReadDb, limit = 6): Promise<TopGap[]> {
  const rows = await db.$queryRawUnsafe<Omit<TopGap, 'label' | 'ask'>[]>(statement, limit);
  const law = await lawOf(db);
  return rows.map((row) => withWords(row, law));
}

export const withWords = <Row extends { questionId: string }>(row: Row, law: Law) => ({
  ...row,
  label: questionLabel(law, row.questionId),
  ask: questionAsk(law, row.questionId),
});

const statement = `
with recursive ${stepsOverQuestions('product_step', `scope <> 'organisation'`, 30)},
${stepsOverQuestions('organisation_step', `scope = 'organisation'`, 30)},
best as (
  select distinct on (question_id, kind) * from (select * from product_step union all select * from organisation_step) step
  order by question_id, kind, score desc, product_id)
select g.question_id as "questionId", g.kind, g.scope, g.severity, g.markets, g.due_on::text as "dueOn", p.id as "productId", p.name as "productName",
  (select count(*)::int - 1 from (select from gap o where o.question_id = g.question_id and o.kind = g.kind limit 101) others) as more
from (select * from best order by score desc, question_id limit $1) b
join gap g on g.product_id = b.product_id and g.question_id = b.question_id and g.kind = b.kind
join product p on p.id = g.product_id order by b.score desc, b.question_id`;
