import type { Judgement } from './judge.ts';
import { type StateLook, stateLooks } from './requirement-states.ts';

const letters: Record<StateLook, string> = {
  not_compliant: 'f',
  undetermined: 'o',
  compliant: 'm',
  coming: 'c',
  not_applicable: 'n',
};

/**
 * How a product stands under each regulation of the law, by its worst market: one letter each, in the order of that law. Stored with the
 * law's fingerprint, so that counting thousands of products under ninety regulations reads one short row of each.
 */
export function looksOf({ law, markets }: Pick<Judgement, 'law' | 'markets'>): string {
  const worst = new Map<string, number>();
  for (const { regulations } of markets)
    for (const { pack, assessment } of regulations) {
      const place = stateLooks.indexOf(assessment.standing === 'coming' ? 'coming' : assessment.verdict);
      worst.set(pack.id, Math.min(worst.get(pack.id) ?? place, place));
    }
  return law.packs.map(({ id }) => letters[stateLooks[worst.get(id) ?? -1] ?? 'not_applicable']).join('');
}

const looks = new Map(stateLooks.map((it) => [letters[it], it]));

/** What one letter says. */
export const regulationLook = (letter: string): StateLook => looks.get(letter) ?? 'not_applicable';
