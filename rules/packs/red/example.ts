import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { red } from './pack.ts';

/** An invented Wi-Fi camera, still on sale, nothing answered about conformity. */
export const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['EU'],
  'placed-on': '2026-03-01',
  'last-placed-on': 'none',
  connections: ['internet-direct', 'ip-address', 'radio'],
  'data-handled': ['personal-data', 'associated-services'],
  'product-traits': ['none-of-these'],
  'special-products': ['none-of-these'],
  'sign-in-ways': ['passwords', 'user-sign-in', 'network-sign-in'],
  'software-updatable': 'yes',
};

export const today: IsoDate = '2026-11-22';

/** The camera, with some facts changed, judged on a day. */
export const judged = (change: Record<string, AnswerValue | undefined> = {}, asOf: IsoDate = today): Assessment =>
  assess(red, { asOf, facts: { ...camera, ...change } });

/** Requirements that reach the product, now or later. */
export const reaching = (assessment: Assessment): string[] =>
  assessment.requirements.filter((it) => it.applies === 'yes').map((it) => it.id);
