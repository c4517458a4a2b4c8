import { questionsOfPack } from '#rules/engine/questions-of.ts';
import type { Sealed } from './document.ts';
import type { Packs } from './drawn.ts';

/** The document as it bears on these markets: others, and answers and evidence that only they read, are left out. Pure. */
export function narrowed(document: Sealed, markets: readonly string[], packs: Packs): Sealed {
  const shown = document.markets.filter(({ market }) => markets.includes(market));
  const places = new Set(shown.flatMap(({ regulations }) => regulations));
  const judged = new Set([...places].flatMap((place) => document.regulations[place]?.pack ?? []));
  const hashes = document.law.filter((_, place) => judged.has(place)).map(({ hash }) => hash);
  const read = new Set(hashes.flatMap((it) => packs.get(it)?.pack ?? []).flatMap(questionsOfPack));
  const answers = document.answers.filter(({ question }) => read.has(question));
  const evidenceIds = new Set(answers.flatMap(({ evidence }) => evidence));
  const placements = document.product.placements.filter(({ market }) => markets.includes(market));
  return {
    ...document,
    product: { ...document.product, placements },
    markets: shown,
    answers,
    evidence: document.evidence.filter(({ id }) => evidenceIds.has(id)),
  };
}
