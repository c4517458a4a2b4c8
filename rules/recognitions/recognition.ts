import type { IsoDate } from '#rules/engine/language.ts';
import type { Confidence } from '#rules/engine/pack.ts';
import type { LabelId } from './labels.ts';

/**
 * What a recognition comes to. `deemed`: the target's duties count as met. `counts-as`: it stands for a level of the
 * target's own label. `simplified`: a shorter application. `unclear`: agreed, but the levels are not known, so nothing
 * is deemed. `none`: expressly nothing.
 */
export type Effect = 'deemed' | 'counts-as' | 'simplified' | 'unclear' | 'none';

export type Recognition = {
  id: string;
  /** A label at one of these levels, compliance with a regulation, or any foreign label at all. */
  from: { label: LabelId; levels: readonly string[] } | { regulation: string } | 'any-foreign-label';
  /** Pack id of a regulation, or a label of another country; `level` is what it counts as there. */
  to: string;
  level?: string;
  effect: Effect;
  reads: string;
  /** First and last day (exclusive) on which it is recognised. */
  since: IsoDate;
  until?: IsoDate;
  cites: string;
  confidence?: Confidence;
};
