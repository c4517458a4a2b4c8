import type { Exclusion } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';

export const inScope = followed('evidence-formats');

export const exclusions: Exclusion[] = [];
