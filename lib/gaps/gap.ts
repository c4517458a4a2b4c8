import type { LackKind } from '#rules/engine/lacks.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Severity } from '#rules/engine/pack.ts';

export const gapKinds = ['answer', 'change', 'prove'] as const satisfies LackKind[];

/** `answer`: nothing said yet. `change`: what was said fails. `prove`: no accepted evidence in date. */
export type GapKind = LackKind;

/** One thing still missing for one product, and what it unblocks. */
export type Gap = {
  questionId: string;
  kind: GapKind;
  topic: string;
  scope: 'product' | 'organisation' | 'record';
  severity: Severity;
  markets: string[];
  regulations: string[];
  requirements: string[];
  /** Null when it is missing today, else the day it starts to bind. */
  dueOn: IsoDate | null;
  /** Greater comes first. */
  score: number;
};
