import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { cra } from './pack.ts';

/** An invented wireless sensor of a maker in the Union: default class, still on sale, nothing answered about conformity. */
export const sensor: Facts = {
  roles: ['manufacturer'],
  markets: ['EU'],
  'placed-on': '2026-03-01',
  'last-placed-on': 'none',
  'digital-elements': 'yes',
  'data-connection': 'yes',
  'product-form': 'hardware',
  'medical-device': ['none-of-these'],
  'vehicle-kind': ['none-of-these'],
  'eu-special-product': ['none-of-these'],
  'commercial-activity': 'yes',
  'open-source': 'no',
  'cra-core-function': 'none',
  'cra-standards-fully-applied': 'no',
  'high-risk-ai': 'no',
  'expected-use-years': 8,
  'substantially-modified-on': 'none',
  'sold-under-own-name': 'no',
  'modifies-before-sale': 'no',
};

export const today: IsoDate = '2026-11-22';

/** The sensor, with some facts changed, judged on a day. */
export const judged = (change: Record<string, AnswerValue | undefined> = {}, asOf: IsoDate = today): Assessment =>
  assess(cra, { asOf, facts: { ...sensor, ...change } });

/** Requirements that reach the product, now or later. */
export const reaching = (assessment: Assessment): string[] =>
  assessment.requirements.filter((it) => it.applies === 'yes').map((it) => it.id);

/** A requirement of the pack; throws when there is none of this id. */
export function requirement(id: string): Requirement {
  const found = cra.requirements.find((it) => it.id === id);
  if (!found) throw new Error(`the pack has no requirement ${id}`);
  return found;
}
