/** The words a rule may use. Every value here is plain data: it can be hashed, diffed, printed and sent. */

/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type IsoDate = `${number}-${number}-${number}`;

/** Kleene's three truth values. A missing answer is `unknown`, never `no`. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * What a person can answer. Yes/no questions hold `'yes'` or `'no'`, choices an option id, dates a day.
 * `'na'` is "not applicable" (the reason is kept with the answer); `'none'` is "there is none" for a date that may stay open.
 */
export type AnswerValue = string | number | readonly string[];

/** Answers by question id. An absent key is an unanswered question. */
export type Facts = Readonly<Record<string, AnswerValue | undefined>>;

export type Situation = { asOf: IsoDate; facts: Facts };

/** A number the rule compares with: fixed, another answer, or the smaller of several (one that is not applicable sets no bound). */
export type Bound = number | { question: string } | { smallerOf: Bound[] };

/** A day the rule compares with: fixed, the day of assessment, or another answer. */
export type DateBound = IsoDate | 'asOf' | { question: string };

export type Condition =
  | { op: 'const'; answer: 'yes' | 'no' }
  /** The answer equals one of the values. */
  | { op: 'is'; question: string; anyOf: string[] }
  /** A several-choice answer holds at least one of the values. */
  | { op: 'includes'; question: string; anyOf: string[] }
  /** A several-choice answer holds every value. */
  | { op: 'includesAll'; question: string; allOf: string[] }
  /** Something was answered: a non-blank text, a non-empty list, a number, a day. `'none'` and `'na'` do not count. */
  | { op: 'given'; question: string }
  | { op: 'number'; question: string; by: 'gte' | 'gt' | 'lte' | 'lt'; to: Bound }
  /** A day answer against a bound; `'none'` (open-ended) lies after every day. */
  | { op: 'date'; question: string; by: 'gte' | 'gt' | 'lte' | 'lt'; to: DateBound }
  /** The law's own calendar: the day of assessment lies in `[from, until)`. */
  | { op: 'asOf'; from?: IsoDate; until?: IsoDate }
  | { op: 'all'; of: Condition[] }
  | { op: 'any'; of: Condition[] }
  | { op: 'not'; of: Condition }
  | { op: 'atLeast'; count: number; of: Condition[] }
  /** A condition with a name a person understands; shared by several rules. */
  | { op: 'named'; name: string; reads: string; cites?: string; of: Condition };

export const yes = (question: string): Condition => ({ op: 'is', question, anyOf: ['yes'] });
export const no = (question: string): Condition => ({ op: 'is', question, anyOf: ['no'] });
export const yesOrNa = (question: string): Condition => ({ op: 'is', question, anyOf: ['yes', 'na'] });
export const is = (question: string, ...anyOf: string[]): Condition => ({ op: 'is', question, anyOf });
export const includes = (question: string, ...anyOf: string[]): Condition => ({ op: 'includes', question, anyOf });
export const includesAll = (question: string, ...allOf: string[]): Condition => ({
  op: 'includesAll',
  question,
  allOf,
});
export const given = (question: string): Condition => ({ op: 'given', question });
export const atLeastNumber = (question: string, to: Bound): Condition => ({ op: 'number', question, by: 'gte', to });
export const atMostNumber = (question: string, to: Bound): Condition => ({ op: 'number', question, by: 'lte', to });
export const moreThan = (question: string, to: Bound): Condition => ({ op: 'number', question, by: 'gt', to });
export const lessThan = (question: string, to: Bound): Condition => ({ op: 'number', question, by: 'lt', to });
export const onOrAfter = (question: string, to: DateBound): Condition => ({ op: 'date', question, by: 'gte', to });
export const before = (question: string, to: DateBound): Condition => ({ op: 'date', question, by: 'lt', to });
export const after = (question: string, to: DateBound): Condition => ({ op: 'date', question, by: 'gt', to });
export const onOrBefore = (question: string, to: DateBound): Condition => ({ op: 'date', question, by: 'lte', to });
export const inForce = (from?: IsoDate, until?: IsoDate): Condition => ({
  op: 'asOf',
  ...(from && { from }),
  ...(until && { until }),
});
export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const atLeast = (count: number, ...of: Condition[]): Condition => ({ op: 'atLeast', count, of });
export const named = (name: string, reads: string, of: Condition, cites?: string): Condition => ({
  op: 'named',
  name,
  reads,
  ...(cites && { cites }),
  of,
});
export const always: Condition = { op: 'const', answer: 'yes' };
export const never: Condition = { op: 'const', answer: 'no' };
