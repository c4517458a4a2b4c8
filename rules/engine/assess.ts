import { dueOn, reachesOf } from './formula.ts';
import type { Answer, IsoDate, Situation } from './language.ts';
import type { Pack, Requirement, Severity } from './pack.ts';
import { placeInScope, type Scope } from './scope.ts';
import { weigh } from './weigh.ts';

export type Verdict = 'compliant' | 'not_compliant' | 'not_applicable' | 'undetermined';

/** How the regulation stands to the product on the day. `coming`: it applies, but nothing of it is in force yet. */
export type Standing = 'binds' | 'coming' | 'not_applicable' | 'excepted' | 'undetermined' | 'repealed';

/**
 * `deemed`: counted as met by another route. `open`: an answer is missing. `maybe`: whether it applies is not known, and
 * that matters. What is met or deemed says so even before it is known to apply: nothing is missing either way.
 */
export type RequirementState = 'met' | 'deemed' | 'unmet' | 'open' | 'maybe' | 'not_applicable';

export type JudgedRequirement = {
  id: string;
  severity: Severity;
  /** Whether it concerns this product: `no` exactly when the state is `not_applicable`. */
  applies: Answer;
  state: RequirementState;
  /** The day it starts to bind, when that is after the day of assessment: judged already, but not part of today's verdict. */
  dueOn?: IsoDate;
};

export type BySeverity = Record<Severity, number>;

/** `answered` and `satisfied` count among the applicable; `maybe` stands apart until its applicability is known. */
export type Tally = {
  applicable: number;
  answered: number;
  satisfied: number;
  maybe: number;
  unmet: BySeverity;
  open: BySeverity;
};

/** Options of the first route that matches: `no` when none does, `unknown` while an earlier one still may. */
export type RouteChoice = { answer: 'yes'; options: string[]; note: string } | { answer: 'no' } | { answer: 'unknown' };

export type Assessment = {
  packId: string;
  version: string;
  asOf: IsoDate;
  standing: Standing;
  /** The exclusion that takes the product out, when `standing` is `excepted`. */
  exceptedBy?: string;
  /** Today's verdict. Any unmet requirement in force makes it `not_compliant`; `inForce` tells how grave. */
  verdict: Verdict;
  /** The verdict once all that is already law binds, and the next day on which something starts to. */
  outlook: { verdict: Verdict; nextOn?: IsoDate };
  routes: RouteChoice;
  inForce: Tally;
  coming: Tally;
  /** One entry per requirement of the pack, in its order. A preview while the standing is `undetermined`. */
  requirements: JudgedRequirement[];
};

/** Judges one product by one pack on one day. Pure: the same pack and situation always give the same assessment. */
export function assess(pack: Pack, situation: Situation): Assessment {
  const scope = placeInScope(pack, situation);
  const requirements = judgeEach(pack, scope.answer, situation);
  const inForce = requirements.filter((it) => it.dueOn === undefined);
  const coming = requirements.filter((it) => it.dueOn !== undefined);
  const nextOn = nextDay(coming);
  return {
    packId: pack.id,
    version: pack.version,
    asOf: situation.asOf,
    standing: standingOf(scope, asks(inForce), asks(coming)),
    ...('by' in scope && { exceptedBy: scope.by }),
    verdict: verdictOver(scope.answer, inForce),
    outlook: { verdict: verdictOver(scope.answer, requirements), ...(nextOn && { nextOn }) },
    routes: chooseRoutes(pack, scope.answer, situation),
    inForce: tally(inForce),
    coming: tally(coming),
    requirements,
  };
}

function judgeEach(pack: Pack, scope: Answer, situation: Situation): JudgedRequirement[] {
  const reaches = reachesOf(pack);
  return pack.requirements.map((requirement, index) => {
    const { id, severity } = requirement;
    const reach = reaches[index];
    const applies = scope === 'no' || !reach ? 'no' : weigh(reach, situation);
    const state = applies === 'no' ? 'not_applicable' : stateOf(requirement, applies, situation);
    const due = dueOn(pack, requirement, situation.asOf);
    return due ? { id, severity, applies, state, dueOn: due } : { id, severity, applies, state };
  });
}

function stateOf({ metWhen, deemedWhen }: Requirement, applies: Answer, situation: Situation): RequirementState {
  const met = weigh(metWhen, situation);
  if (met === 'yes') return 'met';
  const deemed = deemedWhen ? weigh(deemedWhen, situation) : 'no';
  if (deemed === 'yes') return 'deemed';
  if (applies === 'unknown') return 'maybe';
  return met === 'unknown' || deemed === 'unknown' ? 'open' : 'unmet';
}

/** Whether any of the requirements concerns the product, so that the regulation asks something of it. */
export function asks(requirements: readonly JudgedRequirement[]): Answer {
  if (requirements.some((it) => it.applies === 'yes')) return 'yes';
  return requirements.some((it) => it.applies === 'unknown') ? 'unknown' : 'no';
}

function standingOf(scope: Scope, today: Answer, later: Answer): Standing {
  if (scope.answer === 'no') return scope.because;
  if (scope.answer === 'unknown') return 'undetermined';
  if (today === 'yes') return 'binds';
  if (today === 'unknown') return 'undetermined';
  return later === 'no' ? 'not_applicable' : 'coming';
}

function verdictOver(scope: Answer, requirements: JudgedRequirement[]): Verdict {
  const asked = scope === 'yes' ? asks(requirements) : scope;
  if (asked === 'no') return 'not_applicable';
  if (asked === 'unknown') return 'undetermined';
  if (requirements.some((it) => it.state === 'unmet')) return 'not_compliant';
  return requirements.some((it) => it.state === 'open' || it.state === 'maybe') ? 'undetermined' : 'compliant';
}

function nextDay(coming: JudgedRequirement[]): IsoDate | undefined {
  let next: IsoDate | undefined;
  for (const { applies, dueOn: day } of coming) if (applies !== 'no' && day && (!next || day < next)) next = day;
  return next;
}

function chooseRoutes(pack: Pack, scope: Answer, situation: Situation): RouteChoice {
  if (scope === 'no') return { answer: 'no' };
  for (const { when, options, note } of pack.routes) {
    const matches = weigh(when, situation);
    if (matches === 'yes') return { answer: 'yes', options, note };
    if (matches === 'unknown') return { answer: 'unknown' };
  }
  return { answer: 'no' };
}

function tally(requirements: JudgedRequirement[]): Tally {
  const sum: Tally = { applicable: 0, answered: 0, satisfied: 0, maybe: 0, unmet: none(), open: none() };
  for (const { state, severity } of requirements) {
    if (state === 'not_applicable') continue;
    if (state === 'maybe') {
      sum.maybe += 1;
      continue;
    }
    sum.applicable += 1;
    if (state === 'open') {
      sum.open[severity] += 1;
      continue;
    }
    sum.answered += 1;
    if (state === 'unmet') sum.unmet[severity] += 1;
    else sum.satisfied += 1;
  }
  return sum;
}

const none = (): BySeverity => ({ blocker: 0, major: 0, minor: 0 });
