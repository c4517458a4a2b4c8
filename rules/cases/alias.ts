import type { AnswerValue, Condition, Facts, IsoDate } from '#rules/engine/language.ts';
import type { Severity } from '#rules/engine/pack.ts';

/** A value as a case file writes it. */
export type CaseValue = string | number | boolean | null | readonly CaseValue[] | { readonly [key: string]: CaseValue };
export type CaseValues = Readonly<Record<string, CaseValue>>;

/**
 * One fact in the bank's words. `adds` puts an option into a several-choice answer, or with `undefined` only opens it.
 * `item` says of one option alone whether it holds; what is said of no option stays unknown.
 */
export type Fact =
  | { question: string; value: AnswerValue }
  | { question: string; adds: string | undefined }
  | { question: string; item: string; holds: boolean };

/**
 * Says a value of the fact base in the bank's words; `undefined` when the value is not one the vocabulary knows.
 * `all` holds every attribute of the case, defaults included, for the few that only mean something together.
 */
export type Reading = (value: CaseValue, all: CaseValues) => Fact[] | undefined;

/** A question of the fact base: how its answers read here, and an answer that passes. */
export type QuestionAlias = { reads: Reading; passes: CaseValue };

/** What one regime of the fact base needs to be run against our pack. */
export type RegimeAlias = {
  packId: string;
  questions: Readonly<Record<string, QuestionAlias>>;
  /** What our requirement ids carry in front of those of the fact base, where these are too short to be public. */
  prefix?: string;
  /** Named conditions of our pack that the fact base states outright; an attribute reads them with `states`. */
  stated?: readonly string[];
  /** Attributes of this regime only, on top of those of its dialect. */
  attributes?: Readonly<Record<string, Reading>>;
  /** Exclusions that the fact base calls by another id; ours are used once in all packs. */
  exclusions?: Readonly<Record<string, string>>;
  /** Phases the fact base counts only from their day on; the others count as soon as they reach the product. */
  phasesCountedByDate?: readonly string[];
  /** What the regime of the fact base takes for granted and never asks. */
  given?: Facts;
  /** What is given besides where the case leaves out the attribute of this name. */
  givenWithout?: Readonly<Record<string, Facts>>;
  /** Roles that have duties at all: a case with none of them has no active obligation. */
  dutyRoles?: readonly string[];
  /** What the choice of a conformity route takes as so while the case does not tell. */
  routesAssume?: Facts;
  /** Stands in where a case file brings no fixture of its own. */
  fixture?: Fixture;
  /** Rows that sum up requirements of our pack; cases then name these rows instead. */
  sections?: Readonly<Record<string, Section>>;
};

/** A regime of the fact base that is several packs of ours; what they come to is put together. */
export type FamilyAlias = Omit<RegimeAlias, 'packId'> & {
  /** Each pack under the name its cases use, with what stands in front of the fact base's ids. */
  members: readonly { name: string; packId: string; prefix: string }[];
  /** Requirements, by the fact base's ids, that do not by themselves make a member apply. */
  aside: readonly string[];
};

/** Attributes and answers that every case of a regime starts from. */
export type Fixture = { attributes?: CaseValues; answers?: CaseValues };

export type Section = { severity: Severity; metWhen: Condition };

/** true is yes, false is no, for each of the questions. */
export const flag =
  (...questions: string[]): Reading =>
  (value) =>
    typeof value === 'boolean' ? questions.map((question) => ({ question, value: value ? 'yes' : 'no' })) : undefined;

/** true or yes ticks the options, false, no and na do not; what is said of no option stays unknown. */
export const member =
  (question: string, ...items: string[]): Reading =>
  (value) =>
    typeof value === 'boolean' || value === 'yes' || value === 'no' || value === 'na'
      ? items.map((item) => ({ question, item, holds: value === true || value === 'yes' }))
      : undefined;

/** As `member` for an option worded the other way round: only false or no ticks it. */
export const memberUnless =
  (question: string, ...items: string[]): Reading =>
  (value) =>
    typeof value === 'boolean' || value === 'yes' || value === 'no' || value === 'na'
      ? items.map((item) => ({ question, item, holds: value === false || value === 'no' }))
      : undefined;

/** Known words, one or a list of them, that tick options of a checklist; the words left out leave theirs unticked. */
export const checks =
  (question: string, options: Readonly<Record<string, string | undefined>>): Reading =>
  (value) => {
    const told = Array.isArray(value) ? value.map(String) : [String(value)];
    if (told.some((it) => !(it in options))) return undefined;
    const ticked = told.map((it) => options[it]);
    return [...new Set(Object.values(options))].flatMap((item) =>
      item === undefined ? [] : [{ question, item, holds: ticked.includes(item) }],
    );
  };

/** Several readings of one value. */
export const each =
  (...readings: Reading[]): Reading =>
  (value, all) => {
    const read = readings.map((it) => it(value, all));
    return read.some((it) => it === undefined) ? undefined : read.flatMap((it) => it ?? []);
  };

/** Each known word stands for an answer; an answer of its own, or several facts at once. */
export const word =
  (question: string, answers: Readonly<Record<string, AnswerValue>>): Reading =>
  (value) => {
    const answer = answers[String(value)];
    return answer === undefined ? undefined : [{ question, value: answer }];
  };

/** Each known word stands for a set of facts. */
export const words =
  (facts: Readonly<Record<string, Readonly<Record<string, AnswerValue>>>>): Reading =>
  (value) => {
    const found = facts[String(value)];
    return found && Object.entries(found).map(([question, answer]) => ({ question, value: answer }));
  };

/** A list whose words each add an option; a word that maps to nothing is known and adds nothing. */
export const list =
  (question: string, options: Readonly<Record<string, string | undefined>>): Reading =>
  (value) => {
    if (!Array.isArray(value) || value.some((it) => !(String(it) in options))) return undefined;
    return [{ question, adds: undefined }, ...value.map((it) => ({ question, adds: options[String(it)] }))];
  };

export const number =
  (question: string): Reading =>
  (value) => {
    if (value === null) return [];
    const told = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    return typeof told === 'number' ? [{ question, value: told }] : undefined;
  };

/** A day for each of the questions; `absent` is what no day (null) means, by default that nothing is known. */
export const day =
  (questions: readonly string[], absent?: AnswerValue): Reading =>
  (value) => {
    if (value === null) return absent === undefined ? [] : questions.map((question) => ({ question, value: absent }));
    return isDay(value) ? questions.map((question) => ({ question, value })) : undefined;
  };

/** A day; a month stands for its last day. */
export const dayOrMonth =
  (question: string): Reading =>
  (value, all) =>
    day([question])(typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? lastDayOf(value) : value, all);

function lastDayOf(month: string): CaseValue {
  const days = [31, 30, 29, 28].map((it) => `${month}-${it}`);
  return days.find(isDay) ?? month;
}

/** Whether it is a day of the calendar, as ISO 8601 writes it. */
export function isDay(value: CaseValue | undefined): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

export const text =
  (question: string): Reading =>
  (value) =>
    typeof value === 'string' ? [{ question, value }] : undefined;

/** Part of the vocabulary, but nothing here reads it. */
export const unread: Reading = () => [];

/** A yes/no question that reads one or several questions of the bank; `na` where the fact base offers it. */
export const yesNoNa = (...questions: string[]): QuestionAlias => ({
  reads: (value) =>
    value === 'yes' || value === 'no' || value === 'na'
      ? questions.map((question) => ({ question, value }))
      : undefined,
  passes: 'yes',
});

/** A yes/no question for which `no` is the good answer. */
export const noPasses = (...questions: string[]): QuestionAlias => ({ ...yesNoNa(...questions), passes: 'no' });

/** A yes/no question that is an item of one of our checklists; several items when it asks for several at once. */
export const ticks = (question: string, ...items: string[]): QuestionAlias => ({
  reads: (value) =>
    value === 'yes' || value === 'no' || value === 'na'
      ? items.map((item) => ({ question, item, holds: value === 'yes' }))
      : undefined,
  passes: 'yes',
});

/** As `ticks`, where "not applicable" is as good as yes. */
export const ticksOrNa = (question: string, ...items: string[]): QuestionAlias => ({
  reads: (value) =>
    value === 'yes' || value === 'no' || value === 'na'
      ? items.map((item) => ({ question, item, holds: value !== 'no' }))
      : undefined,
  passes: 'yes',
});

/** A yes/no question that reads into several checklists. */
export const ticksEach = (...aliases: QuestionAlias[]): QuestionAlias => ({
  reads: each(...aliases.map((it) => it.reads)),
  passes: 'yes',
});
