import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { Facts, IsoDate } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { type Change, changed } from '#rules/packs/shared/changed.ts';
import { cra } from './pack.ts';

/** An invented wireless sensor of a maker in the Union: default class, still on sale, nothing answered about conformity. */
export const sensor: Facts = {
  roles: ['manufacturer'],
  markets: ['EU'],
  'placed-on': '2026-03-01',
  'last-placed-on': 'none',
  'product-form': 'hardware',
  connections: ['internet-through-other', 'bluetooth-address', 'radio'],
  'special-products': ['none-of-these'],
  'special-circumstances': ['none-of-these'],
  'cra-core-function': 'none',
  'cra-standards-fully-applied': 'no',
  'expected-use-years': 8,
  'substantially-modified-on': 'none',
  'sold-under-own-name': 'no',
  'modifies-before-sale': 'no',
};

export const today: IsoDate = '2026-11-22';

/** The sensor, with some facts changed, judged on a day. */
export const judged = (change: Change = {}, asOf: IsoDate = today): Assessment =>
  assess(cra, { asOf, facts: changed(sensor, change) });

/** Requirements that reach the product, now or later. */
export const reaching = (assessment: Assessment): string[] =>
  assessment.requirements.filter((it) => it.applies === 'yes').map((it) => it.id);

/** A requirement of the pack; throws when there is none of this id. */
export function requirement(id: string): Requirement {
  const found = cra.requirements.find((it) => it.id === id);
  if (!found) throw new Error(`the pack has no requirement ${id}`);
  return found;
}
