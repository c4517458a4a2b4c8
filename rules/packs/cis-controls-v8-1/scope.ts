import type { Exclusion } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';

export const inScope = followed('cis-controls-v8-1');

export const exclusions: Exclusion[] = [];
