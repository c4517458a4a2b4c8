import { all, type Condition, includes, named, onOrAfter } from '#rules/engine/language.ts';
import { type Label, type LabelId, labels } from './labels.ts';

/** The product holds the label at one of the levels, and it has not expired; on its last day it still counts. */
export function held(id: LabelId, levels: readonly string[]): Condition {
  const label: Label = labels[id];
  const options = levels.map((level) => {
    const option = label.levels[level];
    if (option === undefined) throw new Error(`the label ${id} has no level ${level}`);
    return option;
  });
  return named(
    `${id}-held`,
    `${label.title}: held${levels.length < Object.keys(label.levels).length ? ` at level ${levels.join(' or ')}` : ''} and not expired`,
    all(includes('labels-held', ...options), onOrAfter(label.expiry, 'asOf')),
  );
}
