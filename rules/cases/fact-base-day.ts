import type { IsoDate } from '#rules/engine/language.ts';

/** The day the fact base was written for; a case that names no day means this one. */
export const factBaseDay: IsoDate = '2026-11-22';
