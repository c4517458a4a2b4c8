import type { Exclusion } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';

export const inScope = followed('iso-27032');

export const exclusions: Exclusion[] = [];
