import { assess, type JudgedRequirement } from '#rules/engine/assess.ts';
import type { IsoDate, Situation } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { weigh } from '#rules/engine/weigh.ts';
import type { CaseValues, RegimeAlias } from './alias.ts';
import { usAttributes } from './aliases/us-attributes.ts';
import { CaseProblem, mapping, type RawCase } from './case-file.ts';
import type { Found } from './compare.ts';
import { usDefaults } from './defaults/us.ts';
import { usQuestions } from './defaults/us-questions.ts';
import { factBaseDay } from './fact-base-day.ts';
import { factsOfAnswers, factsOfAttributes, passing } from './gather.ts';
import { itemwise } from './itemwise.ts';
import { known } from './known.ts';
import { withStated } from './stated.ts';
import { inWords, underOurNames } from './us-names.ts';

/** Judges a case the way the US fact base words its results: exclusions first, unanswered counts as missing. */
export function judgeUs(released: Pack, alias: RegimeAlias, raw: RawCase): Found {
  const situation = situationOf(alias, raw);
  const pack = readAs(released, alias, situation);
  const applicability = applicabilityOf(pack, situation);
  if (applicability !== 'applicable') return { applicability, status: statusOutside(applicability, raw), missing: [] };
  const missing = assess(pack, situation).requirements.filter(isMissing);
  return {
    applicability,
    status: statusOf(missing),
    missing: missing.map((it) => it.id.slice(prefixOf(it.id, alias))),
  };
}

/** How much of our id is in front of the one the fact base uses. */
const prefixOf = (id: string, { prefix = '' }: RegimeAlias): number => (id.startsWith(prefix) ? prefix.length : 0);

type Readings = Omit<RegimeAlias, 'packId'>;

/** The pack as it reads a case of this fact base. */
export const readAs = (released: Pack, { stated = [] }: Readings, { facts }: Situation): Pack =>
  itemwise(withStated(released, stated), facts);

/** What a case says, in the bank's words. */
export function situationOf(alias: Readings, raw: RawCase): Situation {
  const attributes = { ...usDefaults, ...underOurNames(mapping(raw, 'attributes')) };
  const readings = { ...known(usDefaults), ...usAttributes, ...alias.attributes };
  const facts = {
    ...factsOfAttributes(attributes, readings),
    ...factsOfAnswers(
      filledIn(alias, raw),
      inWords(mapping(raw, 'answers')),
      { ...usQuestions, ...alias.questions },
      attributes,
    ),
    ...alias.given,
  };
  return { asOf: (raw.as_of ?? raw.asOf ?? factBaseDay) as IsoDate, facts };
}

function filledIn(alias: Readings, raw: RawCase): CaseValues {
  const base = raw.test_base ?? raw.base ?? 'none';
  if (base === 'pass') return passing(alias.questions);
  if (base === 'none') return {};
  throw new CaseProblem(`the test base is "pass" or "none", not ${JSON.stringify(base)}`);
}

/** Whether the pack applies, in the words of this fact base. */
export function applicabilityOf(pack: Pack, situation: Situation): string {
  if (pack.exclusions.some((it) => weigh(it.when, situation) === 'yes')) return 'excluded';
  if (weigh(pack.inScope, situation) !== 'yes') return 'not-applicable';
  return pack.effectiveFrom && situation.asOf < pack.effectiveFrom ? 'not-yet' : 'applicable';
}

/** What does not apply has no status of its own: a case of this fact base says just that, or repeats why. */
export const statusOutside = (applicability: string, raw: RawCase): string =>
  mapping(raw, 'expect').status === applicability ? applicability : 'not-applicable';

/** Applies today and is not known to be met. */
export const isMissing = ({ applies, dueOn, state }: JudgedRequirement): boolean =>
  applies === 'yes' && dueOn === undefined && (state === 'unmet' || state === 'open');

/** What the worst of the missing requirements comes to. */
export function statusOf(missing: Pick<JudgedRequirement, 'severity'>[]): string {
  if (missing.some((it) => it.severity === 'blocker')) return 'blocked';
  return missing.length > 0 ? 'gaps' : 'ready';
}
