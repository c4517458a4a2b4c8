import type { Condition, IsoDate } from '#rules/engine/language.ts';
import type { Confidence, Exclusion, Milestone } from '#rules/engine/pack.ts';

/** Whole kinds of organisation that a law leaves out. */
export type Exempt = 'nonprofit' | 'glba' | 'hipaa';

/** What makes the privacy law of one state different from the next; everything else is common to the family. */
export type StateLaw = {
  /** Code of the post: `VA`. */
  code: string;
  name: string;
  /** Of our reading; 1.0.0 when left out. */
  version?: string;
  law: string;
  shortTitle: string;
  cites: string;
  from: IsoDate;
  /** How large or what kind a business has to be. */
  size: Condition;
  sizeReads: string;
  exempt: Exempt[];
  exemptReads: string;
  /** Who was left out until a day in the past. */
  exemptUntil?: { day: IsoDate; who: Exempt[] };
  exclusions?: Exclusion[];
  /** The law spares small businesses, except from consent before sensitive data is sold. */
  smallBusinessSpared?: true;
  /** A access, C correct, D delete, P portable copy, S refuse sale, T refuse targeted advertising, F refuse profiling, L list of third parties, Q question a profiling result. */
  rights: string;
  rightsNote?: string;
  sensitive: 'opt-in' | 'notice' | 'strict';
  /** From when high-risk processing has to be assessed. */
  assessments?: { from: IsoDate; only?: Condition; note?: string };
  /** From when opt-out signals of browsers and devices count. */
  signals?: { from: IsoDate; note?: string };
  answerDays?: number;
  cure: string;
  penalty: string;
  minors?: string;
  milestones?: Milestone[];
  pending?: string[];
  notes?: string[];
  sources: string[];
  confidence: Confidence;
  confidenceBasis?: string;
};
