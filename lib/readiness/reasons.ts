import type { Trace } from '#rules/engine/explain.ts';
import type { Answer, AnswerValue } from '#rules/engine/language.ts';
import { sayStep } from '#rules/engine/say-trace.ts';
import { type Labels, type Leaf, sayLeaf, sayValue } from '#rules/engine/words.ts';

/** One step of the reasoning behind a verdict, in words. */
export type Reason = {
  answer: Answer;
  says: string;
  /** Where in the law it says so; only where that changes. */
  cites?: string;
  href?: string;
  children: Reason[];
};

export type Speaker = {
  /** What questions and options are called. */
  labels: Labels;
  /** Writes a day, given as `YYYY-MM-DD`. */
  day: (day: string) => string;
  /** More about the answer to a question: whose it is, since when. */
  about?: (question: string) => string | undefined;
  /** Where the answer is given or can be seen. */
  href?: (question: string) => string | undefined;
};

/** The reasoning as an outline of sentences, down to what was answered or is still to be answered. Pure. */
export function reasonOf(trace: Trace, speaker: Speaker, above = ''): Reason {
  const { answer } = trace;
  const told = denied(trace) ?? trace;
  const href = subject(told) && speaker.href?.(subject(told) ?? '');
  return {
    answer: answer === 'n/a' ? 'no' : answer,
    says: withDays(capital(say(told, speaker)), speaker.day),
    ...(told.cites !== above && { cites: told.cites }),
    ...(href && { href }),
    children: folded(told.because).map((it) => reasonOf(it, speaker, told.cites)),
  };
}

/** A single answer that must not be so tells that by itself: `toy: no` needs no “this does not hold” above it. */
function denied({ step, because: [only] }: Trace): Trace | undefined {
  return step.kind === 'not' && only?.step.kind === 'leaf' && isChoice(only.step.leaf) ? only : undefined;
}

const isChoice = ({ op }: Leaf): boolean => op === 'is' || op === 'includes' || op === 'includesAll';

/** “All of these” needs no line of its own where it is the only reason, nor does either word for a single thing. */
function folded(because: readonly Trace[]): readonly Trace[] {
  return because.flatMap((it) => {
    if (it.step.kind !== 'all' && it.step.kind !== 'any') return it;
    return it.because.length === 1 || (it.step.kind === 'all' && because.length === 1) ? folded(it.because) : it;
  });
}

function say(trace: Trace, { about, labels }: Speaker): string {
  if (trace.step.kind !== 'leaf') return sayStep(trace, labels);
  const { leaf, answers } = trace.step;
  const asked = Object.keys(answers);
  if (asked.length === 0 && trace.missing.length === 0) return sayLeaf(leaf, labels);
  const given = Object.entries(answers).map(([id, value]) => {
    const whose = about?.(id);
    return `${labels.question(id)}: ${value === undefined ? '' : cut(sayGiven(id, value, leaf, labels))}${whose ? ` (${whose})` : ''}`;
  });
  const open = trace.missing.map((id) => `${labels.question(id)}: not answered yet`);
  return [...given, ...open].join('; ') + (saysItself(leaf, trace) ? '' : ` — ${test(leaf, labels)}`);
}

/** Whether the answer alone tells why the step came out as it did. */
function saysItself(leaf: Leaf, { answer, missing }: Trace): boolean {
  if (missing.length > 0 || leaf.op === 'given') return true;
  return isChoice(leaf) && (answer === 'yes' || ('anyOf' in leaf && leaf.anyOf.join() === 'yes'));
}

/** Of a long checklist only what the law looks for is told, or how many lines were ticked when that is not among them. */
function sayGiven(id: string, value: AnswerValue, leaf: Leaf, labels: Labels): string {
  const wanted = leaf.op === 'includes' ? leaf.anyOf : leaf.op === 'includesAll' ? leaf.allOf : [];
  if (typeof value !== 'object' || value.length <= 3 || wanted.length === 0) return sayValue(id, value, labels);
  const found = value.filter((option) => wanted.includes(option));
  return found.length > 0 ? sayValue(id, found, labels) : `${value.length} others`;
}

/** What the answer was held against; a choice need not name its question again. */
function test(leaf: Leaf, labels: Labels): string {
  const said = sayLeaf(leaf, labels);
  if (!isChoice(leaf) || !('question' in leaf)) return said;
  const wanted = said.slice(labels.question(leaf.question).length).replace(/^(: | includes )/, '');
  return leaf.op === 'includesAll' ? `not all of ${wanted}` : `not ${wanted}`;
}

/** The question a step is about: the one that is open, else the first it reads. */
function subject({ step, missing }: Trace): string | undefined {
  if (step.kind !== 'leaf') return undefined;
  return missing[0] ?? Object.keys(step.answers)[0];
}

const cut = (text: string): string => (text.length > 240 ? `${text.slice(0, 239)}…` : text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every day in a sentence as `day` writes it. */
export const withDays = (text: string, day: Speaker['day']): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (it) => day(it));
