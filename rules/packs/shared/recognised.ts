import { all, any, type Condition, inForce, named } from '#rules/engine/language.ts';
import { held } from '#rules/recognitions/held.ts';
import { type LabelId, labels } from '#rules/recognitions/labels.ts';
import type { Recognition } from '#rules/recognitions/recognition.ts';
import { recognitions } from '#rules/recognitions/recognitions.ts';

/** It holds a label of another country that deems the duties of this regulation met, and the label is in date. */
export function recognised(packId: string): Condition {
  const found = recognitions.filter((it) => it.to === packId && it.effect === 'deemed');
  return named('recognised-label', 'It holds a label that is recognised here', routes(found), cited(found));
}

/** It holds a label of another country that counts as this level, or a higher one, of the label of this scheme. */
export function countsAs(label: LabelId, level: string): Condition {
  const order = Object.keys(labels[label].levels);
  const found = recognitions.filter(
    (it) =>
      it.to === label &&
      it.effect === 'counts-as' &&
      it.level !== undefined &&
      order.indexOf(it.level) >= order.indexOf(level),
  );
  return named(
    `counts-as-${label}-${level}`,
    `It holds a label that counts as ${labels[label].title}, level ${level} or above`,
    routes(found),
    cited(found),
  );
}

function routes(found: readonly Recognition[]): Condition {
  return any(
    ...found.flatMap(({ from, since, until }) =>
      typeof from === 'object' && 'label' in from ? [all(inForce(since, until), held(from.label, from.levels))] : [],
    ),
  );
}

const cited = (found: readonly Recognition[]): string => [...new Set(found.map((it) => it.cites))].join('; ');
