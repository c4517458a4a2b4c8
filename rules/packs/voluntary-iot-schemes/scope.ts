import type { Exclusion } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';

export const inScope = followed('voluntary-iot-schemes');

export const exclusions: Exclusion[] = [];
