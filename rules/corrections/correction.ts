import type { Confidence } from '#rules/engine/pack.ts';

/** Where the dossier this catalogue began with differs from the law as we read it. */
export type Correction = {
  /** The regulation it speaks of. */
  regulation: string;
  /** What the dossier says, in short. */
  says: string;
  /** What is so. */
  fact: string;
  confidence: Confidence;
};
