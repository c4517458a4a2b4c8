import type { Law } from '#lib/law/law.ts';
import { packsFor } from '#rules/engine/covers.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';

/** Every question that a regulation of these markets reads: an answer to any other is outside the scope. Pure. */
export function questionsFor({ packs }: Law, markets: readonly string[]): Set<string> {
  return new Set(packsFor(packs, markets).flatMap(questionsOfPack));
}
