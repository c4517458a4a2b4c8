import type { Condition, IsoDate } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import type { StateLaw } from './state-law.ts';

/** A duty that several states share word for word but for days and numbers. */
export type Duty = {
  /** The id every state's requirement ends in: `spl-01` becomes `us-va-spl-01`. */
  id: string;
  title: string;
  reads: string | ((law: StateLaw) => string);
  section: string;
  /** Whether this state has the duty. */
  in: (law: StateLaw) => boolean;
  /** Days later than the law itself. */
  from?: (law: StateLaw) => IsoDate | undefined;
  /** Binds whoever decides on the data, unless it says that processors are bound as well. */
  processorsToo?: true;
  /** What small businesses owe although the law spares them. */
  smallBusinessOnly?: true;
  when?: (law: StateLaw) => Condition | undefined;
  metWhen: Condition | ((law: StateLaw) => Condition);
  severity: Requirement['severity'];
  evidence: string[];
  serves?: Requirement['serves'];
  feeds?: 'notice' | 'assessment';
  note?: (law: StateLaw) => string | undefined;
  confidence?: Requirement['confidence'];
};

export const everyState = (): boolean => true;
export const onlyIn =
  (...codes: string[]) =>
  ({ code }: StateLaw): boolean =>
    codes.includes(code);
export const everyStateBut =
  (...codes: string[]) =>
  ({ code }: StateLaw): boolean =>
    !codes.includes(code);
