import type { Step, Trace } from './explain.ts';
import { type Labels, sayLeaf, sayValue } from './words.ts';

/** A trace as indented lines, one step each: its answer, what it says, and the place in the law where that changes. */
export function sayTrace(trace: Trace, labels: Labels, depth = 0, above = ''): string[] {
  const cites = trace.cites === above ? '' : `  [${trace.cites}]`;
  const line = `${'  '.repeat(depth)}${trace.answer.padEnd(8)}${sayStep(trace, labels)}${cites}`;
  return [line, ...trace.because.flatMap((it) => sayTrace(it, labels, depth + 1, trace.cites))];
}

/** One step in words. */
export function sayStep({ step, because, missing }: Trace, labels: Labels): string {
  switch (step.kind) {
    case 'regulation':
      return `${step.title}: ${step.verdict.replace('_', ' ')} on ${step.asOf}`;
    case 'repeal':
      return `repealed on ${step.on}`;
    case 'requirement':
      return `${step.title}: ${step.state.replace('_', ' ')}${step.dueOn ? `, due ${step.dueOn}` : ''}`;
    case 'exclusion':
      return `exclusion: ${step.reads}`;
    case 'named':
      return step.reads;
    case 'atLeast':
      return `${count(because, 'yes')} of ${because.length} hold, ${step.count} needed`;
    case 'leaf':
      return sayLeafStep(step, missing, labels);
    default:
      return words[step.kind];
  }
}

const words = {
  scope: 'the product is in scope',
  reach: 'it concerns this product',
  met: 'it is met',
  deemed: 'another route stands in for it',
  all: 'all of these hold',
  any: 'at least one of these holds',
  not: 'this does not hold',
};

const count = (because: Trace[], answer: Trace['answer']): number =>
  because.filter((it) => it.answer === answer).length;

function sayLeafStep({ leaf, answers }: Step & { kind: 'leaf' }, missing: string[], labels: Labels): string {
  const given = Object.entries(answers).flatMap(([question, value]) =>
    value === undefined ? [] : [`${labels.question(question)}: ${sayValue(question, value, labels)}`],
  );
  const open = missing.map((question) => `${labels.question(question)}: not answered`);
  const seen = [...given, ...open].join('; ');
  return `${sayLeaf(leaf, labels)}${seen ? ` (${seen})` : ''}`;
}
