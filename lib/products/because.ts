import type { Trace } from '#rules/engine/explain.ts';
import { trace } from '#rules/engine/explain.ts';
import type { Situation } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { placeInScope } from '#rules/engine/scope.ts';
import { type Labels, sayValue } from '#rules/engine/words.ts';

/** Why a regulation applies or not: a sentence, the answers behind it, and the place in the law. */
export type Because = { says: string; answers: string[]; cites: string };

/** Says why the scope of a regulation takes a product in or leaves it out. While that is undecided there is nothing to say. */
export function becauseOf(pack: Pack, situation: Situation, labels: Labels): Because {
  const place = pack.citation[0] ?? pack.title;
  const scope = placeInScope(pack, situation);
  if (scope.answer === 'unknown') return { says: '', answers: [], cites: place };
  if (scope.answer === 'no' && scope.because === 'repealed')
    return { says: `It was repealed on ${pack.repealedOn}.`, answers: [], cites: place };
  if (scope.answer === 'no' && scope.because === 'excepted') {
    const exclusion = pack.exclusions.find(({ id }) => id === scope.by);
    return { says: exclusion?.reads ?? '', answers: [], cites: exclusion?.cites ?? place };
  }
  const walked = trace(pack.inScope, place, situation);
  const decisive = walked.answer === 'no' ? [firstNo(walked)] : claims(walked);
  return {
    says: decisive.map((it) => sayClaim(it)).join(' '),
    answers: [...new Set(decisive.flatMap((step) => answersIn(step, labels)))],
    cites: decisive[0]?.cites ?? place,
  };
}

/** The first claim with a name that does not hold; what fails inside it gives the answers. */
function firstNo(step: Trace): Trace {
  if (step.step.kind === 'named' || step.because.length === 0) return step;
  const failing = step.because.find(({ answer }) => answer === 'no');
  return failing ? firstNo(failing) : step;
}

/** The topmost claims with a name that hold. */
function claims(step: Trace): Trace[] {
  if (step.answer !== 'yes') return [];
  return step.step.kind === 'named' ? [step] : step.because.flatMap(claims);
}

function sayClaim({ step, answer }: Trace): string {
  if (step.kind !== 'named') return answer === 'no' ? 'What you answered takes it out.' : '';
  return answer === 'no' ? `This is not so: ${lowered(step.reads)}.` : `${step.reads}.`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The answers on which a step rests: only the part of it that decides. */
function answersIn(step: Trace, labels: Labels): string[] {
  if (step.step.kind === 'leaf') {
    return Object.entries(step.step.answers).flatMap(([question, value]) =>
      value === undefined ? [] : [`${labels.question(question)}: ${sayAnswer(question, value, labels)}`],
    );
  }
  const deciding = step.because.filter(({ answer }) => answer === step.answer);
  return (deciding.length > 0 ? deciding : step.because).flatMap((it) => answersIn(it, labels));
}

function sayAnswer(question: string, value: NonNullable<Situation['facts'][string]>, labels: Labels): string {
  if (value === 'yes' || value === 'no') return value;
  return sayValue(question, value, labels);
}
