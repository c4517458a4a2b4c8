import type { Trace } from './explain.ts';

/**
 * The same trace with only the steps that decided it: of several alternatives the one that holds, of several conditions
 * the one that fails, of an open step what is missing. What a person wants first; the whole trace stays one click away.
 */
export function deciding(trace: Trace): Trace {
  return { ...trace, because: decisive(trace).map(deciding) };
}

function decisive({ answer, step, because }: Trace): Trace[] {
  switch (step.kind) {
    case 'all':
    case 'any':
    case 'atLeast':
      return because.filter((it) => it.answer === answer);
    case 'regulation':
      return answer === 'no' || answer === 'unknown' ? because.filter((it) => bears(it, answer)) : because;
    case 'requirement':
      return step.state === 'met' || step.state === 'deemed'
        ? because.filter((it) => it.step.kind === step.state)
        : because;
    default:
      return because;
  }
}

/** An exclusion that does not hold breaks nothing, and a requirement that is not in force yet decides nothing today. */
function bears({ answer, step }: Trace, verdict: Trace['answer']): boolean {
  if (step.kind === 'requirement') return answer === verdict && !step.dueOn;
  return answer === 'unknown' && verdict === 'unknown';
}
