/**
 * A recursive query, for `with recursive`, that steps along an index of gaps by score from one question to the next: a question for which
 * thousands of products wait costs one step. `most` ends it; a question returns when its score differs between products.
 */
export const stepsOverQuestions = (name: string, scope: string, most: number): string => `
${name} as (
  (select score, question_id, kind, product_id, 1 as depth from gap where ${scope} order by score desc, question_id, kind, product_id limit 1)
  union all
  select n.* from ${name} s, lateral (select * from (
    (select score, question_id, kind, product_id, s.depth + 1 from gap
      where ${scope} and score = s.score and (question_id, kind) > (s.question_id, s.kind) order by question_id, kind, product_id limit 1)
    union all
    (select score, question_id, kind, product_id, s.depth + 1 from gap
      where ${scope} and score < s.score order by score desc, question_id, kind, product_id limit 1)) both_ways limit 1) n
  where s.depth < ${most})`;
