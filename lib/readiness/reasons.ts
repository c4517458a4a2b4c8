import type { Trace } from '#rules/engine/explain.ts';
import type { Answer } from '#rules/engine/language.ts';
import { sayStep } from '#rules/engine/say-trace.ts';
import { type Labels, type Leaf, labelsFrom, sayLeaf, sayValue } from '#rules/engine/words.ts';
import { bank } from '#rules/questions/bank.ts';

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
  /** Writes a day, given as `YYYY-MM-DD`. */
  day: (day: string) => string;
  /** More about the answer to a question: whose it is, since when. */
  about?: (question: string) => string | undefined;
  /** Where the answer is given or can be seen. */
  href?: (question: string) => string | undefined;
};

/** The reasoning as an outline of sentences, down to what was answered or is still to be answered. Pure. */
export function reasonOf(trace: Trace, speaker: Speaker, above = ''): Reason {
  const { cites, answer } = trace;
  const because = folded(trace.because);
  const href = question(trace) && speaker.href?.(question(trace) ?? '');
  return {
    answer: answer === 'n/a' ? 'no' : answer,
    says: withDays(capital(say(trace, speaker)), speaker.day),
    ...(cites !== above && { cites }),
    ...(href && { href }),
    children: because.map((it) => reasonOf(it, speaker, cites)),
  };
}

const labels: Labels = labelsFrom([...bank.values()]);

/** A step whose only reason is a plain “all of these hold” is told by those themselves. */
function folded(because: readonly Trace[]): readonly Trace[] {
  const [only, ...others] = because;
  return only?.step.kind === 'all' && others.length === 0 ? folded(only.because) : because;
}

function say(trace: Trace, { about }: Speaker): string {
  if (trace.step.kind !== 'leaf') return sayStep(trace, labels);
  const { leaf, answers } = trace.step;
  const asked = Object.keys(answers);
  if (asked.length === 0 && trace.missing.length === 0) return sayLeaf(leaf, labels);
  const given = Object.entries(answers).map(([id, value]) => {
    const whose = about?.(id);
    return `${labels.question(id)}: ${value === undefined ? '' : cut(sayValue(id, value, labels))}${whose ? ` (${whose})` : ''}`;
  });
  const open = trace.missing.map((id) => `${labels.question(id)}: not answered yet`);
  return [...given, ...open].join('; ') + (saysItself(leaf, trace) ? '' : ` — ${test(leaf)}`);
}

/** Whether the answer alone tells why the step came out as it did. */
function saysItself(leaf: Leaf, { answer, missing }: Trace): boolean {
  if (missing.length > 0 || leaf.op === 'given') return true;
  return leaf.op === 'is' || leaf.op === 'includes' ? answer === 'yes' || leaf.anyOf.join() === 'yes' : false;
}

/** What the answer was held against, without naming the question again. */
function test(leaf: Leaf): string {
  const said = sayLeaf(leaf, labels);
  return leaf.op === 'is' ? `not ${said.slice(said.indexOf(': ') + 2)}` : said;
}

function question({ step, missing }: Trace): string | undefined {
  if (step.kind !== 'leaf') return undefined;
  return missing[0] ?? Object.keys(step.answers)[0];
}

const cut = (text: string): string => (text.length > 240 ? `${text.slice(0, 239)}…` : text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const withDays = (text: string, day: Speaker['day']): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (it) => day(it));
