import { never } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';

/** Repealed: it concerns nobody. */
export const inScope = never;

export const exclusions: Exclusion[] = [];
