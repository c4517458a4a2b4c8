import { packsFor } from '#rules/engine/covers.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { releasedPacks } from '#rules/packs/released.ts';

/** Every question that a regulation of these markets reads: an answer to any other is outside the scope. Pure. */
export function questionsFor(markets: readonly string[]): Set<string> {
  return new Set(packsFor(releasedPacks, markets).flatMap(questionsOfPack));
}
