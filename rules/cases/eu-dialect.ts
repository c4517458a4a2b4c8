import { assess, type JudgedRequirement } from '#rules/engine/assess.ts';
import { scopeOf } from '#rules/engine/formula.ts';
import type { Situation } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { type CaseValues, isDay, type Reading, type RegimeAlias } from './alias.ts';
import { euAttributes } from './aliases/eu-attributes.ts';
import { CaseProblem, listed, mapping, type RawCase } from './case-file.ts';
import type { Found } from './compare.ts';
import { euDefaults } from './defaults/eu.ts';
import { inEuAnswers, inEuWords } from './eu-words.ts';
import { factBaseDay } from './fact-base-day.ts';
import { factsOfAnswers, factsOfAttributes, passing } from './gather.ts';
import { itemwise } from './itemwise.ts';
import { known } from './known.ts';

/** Judges a case the way the EU fact base words its results: applicable, status, missing, open and active obligations. */
export function judgeEu(released: Pack, alias: RegimeAlias, raw: RawCase): Found {
  refuseUnknown(released, mapping(raw, 'expect'));
  const situation = situationOf(alias, raw);
  const pack = itemwise(released, situation.facts);
  const assessment = assess(pack, situation);
  const applicable = applies(pack, situation);
  const active =
    applicable && hasDuties(alias, raw) ? assessment.requirements.filter((it) => isActive(pack, alias, it)) : [];
  const missing = active.filter((it) => it.state === 'unmet');
  const open = active.filter((it) => it.state === 'open');
  return {
    applicable,
    status: statusOf(applicable, active, missing, open),
    missing: missing.map((it) => it.id),
    activeObligations: active.length,
    openAll: active.length > 0 && open.length === active.length,
    open: open.map((it) => it.id),
    routes: routesOf(released, alias, raw),
  };
}

/** Refuses an expectation that names an obligation the regime has not. */
function refuseUnknown({ requirements }: Pack, expected: CaseValues): void {
  const named = [...listed(expected.missing), ...listed(expected.open)];
  const other = named.find((it) => !requirements.some(({ id }) => id === it));
  if (other !== undefined) throw new CaseProblem(`the obligation "${other}" is not one of the regime`);
}

/** The options of the first route that fits. Attributes alone decide; what the alias assumes stands where they are silent. */
function routesOf(released: Pack, alias: RegimeAlias, raw: RawCase): readonly string[] {
  const { asOf, facts } = situationOf(alias, { ...raw, answers: {} });
  const situation = { asOf, facts: { ...alias.routesAssume, ...facts } };
  const { routes } = assess(itemwise(released, situation.facts), situation);
  return routes.answer === 'yes' ? routes.options : [];
}

/** Whether some role of the case has duties under the regime at all. */
function hasDuties({ dutyRoles }: RegimeAlias, raw: RawCase): boolean {
  const { role } = attributesOf(raw);
  return dutyRoles === undefined || (Array.isArray(role) && role.some((it) => dutyRoles.includes(String(it))));
}

/** Whether the regime applies to a product described by attributes alone. */
export function appliesInEu(pack: Pack, alias: RegimeAlias, raw: RawCase): boolean {
  const situation = situationOf(alias, raw);
  return applies(itemwise(pack, situation.facts), situation);
}

/** Scope alone decides; that nothing is in force yet is no reason for the fact base to call it not applicable. */
const applies = (pack: Pack, situation: Situation): boolean => weigh(scopeOf(pack), situation) === 'yes';

const attributesOf = (raw: RawCase): CaseValues => ({ ...euDefaults, ...inEuWords(mapping(raw, 'attributes')) });

function situationOf(alias: RegimeAlias, raw: RawCase): Situation {
  const attributes = attributesOf(raw);
  const readings: Record<string, Reading> = { ...known(euDefaults), ...euAttributes, ...alias.attributes };
  const facts = {
    ...factsOfAttributes(attributes, readings),
    ...answersOf(alias, mapping(raw, 'answers'), attributes),
    ...alias.given,
  };
  const asOf = raw.asOf ?? factBaseDay;
  if (!isDay(asOf)) throw new CaseProblem(`"asOf" is not a day: ${JSON.stringify(asOf)}`);
  return { asOf, facts };
}

/** Answers stand under "overrides"; those that stand beside it are read as well. */
function answersOf(alias: RegimeAlias, answers: CaseValues, attributes: CaseValues) {
  const { default: told, overrides: _, ...beside } = answers;
  const start = told ?? 'unanswered';
  if (start !== 'satisfied' && start !== 'unanswered')
    throw new CaseProblem(`answers start from "satisfied" or "unanswered", not from ${JSON.stringify(start)}`);
  const filled = start === 'satisfied' ? passing(alias.questions) : {};
  const given = inEuAnswers({ ...beside, ...mapping(answers, 'overrides') });
  return factsOfAnswers(filled, given, alias.questions, attributes);
}

/** The fact base counts what is coming, unless the phase itself waits for a day. */
function isActive(pack: Pack, alias: RegimeAlias, judged: JudgedRequirement): boolean {
  if (judged.applies !== 'yes') return false;
  const phase = pack.requirements.find((it) => it.id === judged.id)?.phase;
  const waits = phase !== undefined && alias.phasesCountedByDate?.includes(phase);
  return !(waits && judged.dueOn !== undefined);
}

function statusOf(
  applicable: boolean,
  active: JudgedRequirement[],
  missing: JudgedRequirement[],
  open: JudgedRequirement[],
): string {
  if (!applicable) return 'not_applicable';
  if (active.length === 0) return 'no_current_duty';
  if (missing.some((it) => it.severity === 'blocker')) return 'not_ready';
  if (open.length > 0) return 'incomplete';
  return missing.length > 0 ? 'ready_with_gaps' : 'ready';
}
