import type { Judgement } from '#lib/readiness/judge.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { openQuestions } from '#rules/engine/relevance.ts';

/** Open questions by id; `now` is false while one only matters if another open question brings its rule into play. */
export type Open = ReadonlyMap<string, { now: boolean }>;

/** The questions whose answer can still change a verdict of a judged product in one of its markets. Pure. */
export function openIn({ markets, asOf }: Pick<Judgement, 'markets'> & { asOf: IsoDate }): Open {
  const open = new Map<string, { now: boolean }>();
  // A regulation judged once for several markets is one object: asking it again finds nothing new.
  for (const { pack, facts } of new Set(markets.flatMap(({ regulations }) => regulations)))
    for (const { question, now } of openQuestions([pack], { asOf, facts }))
      open.set(question, { now: now || (open.get(question)?.now ?? false) });
  return open;
}
