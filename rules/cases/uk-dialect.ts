import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { Condition, Facts, IsoDate, Situation } from '#rules/engine/language.ts';
import type { Pack, Severity } from '#rules/engine/pack.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { networkConnectable, relevantConnectable } from '#rules/packs/shared/connections.ts';
import { clsValid, jcStarValid } from '#rules/packs/uk-psti/labels.ts';
import { type CaseValues, type Fixture, type QuestionAlias, type RegimeAlias, unread } from './alias.ts';
import { ukAttributes } from './aliases/uk-attributes.ts';
import { CaseProblem, mapping, type RawCase } from './case-file.ts';
import type { Found } from './compare.ts';
import { factBaseDay } from './fact-base-day.ts';
import { factsOfAnswers, factsOfAttributes } from './gather.ts';
import { itemQuestions, itemwise, itemwiseCondition } from './itemwise.ts';
import { regimeAliases } from './regimes.ts';
import { answersInUkNames, inUkNames, ukName } from './uk-names.ts';

/** Judges a case the way the UK fact base words its results: a fixture with changes, and what is unknown does not count. */
export function judgeUk(released: Pack, alias: RegimeAlias, raw: RawCase, fixture?: Fixture): Found {
  const situation = situationOf(alias, raw, fixture ?? alias.fixture);
  const pack = itemwise(released, situation.facts);
  const assessment = assess(pack, situation);
  const rows = alias.sections ? sectionRows(alias.sections, situation) : requirementRows(pack, assessment);
  const missing = rows.filter((it) => it.state === 'missing');
  const readiness = readinessOf(missing);
  const ids = missing.map((it) => it.id);
  return {
    by: undefined,
    ...standing(pack, alias, assessment, situation),
    missing: ids,
    deemed: rows.filter((it) => it.state === 'deemed').map((it) => it.id),
    readiness,
    previewMissing: ids,
    previewReadiness: readiness,
  };
}

const derived: Readonly<Record<string, Condition>> = {
  networkConnectable,
  relevantConnectable,
  clsValid,
  jcStar1Valid: jcStarValid,
};

/** What the derived attributes of the UK vocabulary come to; one that the case states itself stays as it says. */
export function deriveUk(raw: RawCase): Found {
  const attributes = without(inUkNames({}, mapping(raw, 'attributes')), []);
  const situation = { asOf: dayOf(raw, attributes), facts: factsOfAttributes(attributes, ukAttributes) };
  const found = Object.entries(derived).map(([name, condition]) => {
    const answer = weigh(itemwiseCondition(condition, itemQuestions(situation.facts)), situation);
    return [name, answer === 'unknown' ? 'unknown' : answer === 'yes'];
  });
  return { ...Object.fromEntries(found), ...only(attributes, Object.keys(derived)) };
}

const only = (values: CaseValues, names: string[]): CaseValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

function situationOf(alias: RegimeAlias, raw: RawCase, fixture: Fixture = {}): Situation {
  const unset = Array.isArray(raw.unset) ? raw.unset.map((it) => ukName(String(it))) : [];
  const given = mapping(raw, 'attributes');
  const attributes = without(inUkNames(inUkNames({}, fixture.attributes ?? {}), given), unset);
  const answers = without(answersInUkNames(fixture.answers ?? {}, given, mapping(raw, 'answers')), unset);
  const questions = { ...unasked, ...alias.questions };
  for (const name of unset) {
    if (!(name in ukAttributes) && !(name in questions))
      throw new CaseProblem(`"${name}", which the case unsets, is not in the vocabulary`);
  }
  const facts: Facts = {
    ...factsOfAttributes(attributes, { ...ukAttributes, ...alias.attributes }),
    ...factsOfAnswers({}, answers, questions, attributes),
    ...alias.given,
    ...givenWithout(alias, attributes),
  };
  return { asOf: dayOf(raw, attributes), facts };
}

const givenWithout = (alias: RegimeAlias, attributes: CaseValues): Facts =>
  Object.assign(
    {},
    ...Object.entries(alias.givenWithout ?? {}).flatMap(([name, facts]) => (name in attributes ? [] : [facts])),
  );

/** One question bank serves every regime: an answer to a question that this regime does not ask changes nothing. */
const unasked: Readonly<Record<string, QuestionAlias>> = Object.fromEntries(
  Object.values(regimeAliases.uk).flatMap(({ questions }) =>
    Object.keys(questions).map((id) => [id, { reads: unread, passes: null }]),
  ),
);

/** What is null is as good as left out. */
const without = (values: CaseValues, names: string[]): CaseValues =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => !names.includes(name) && value !== null));

const dayOf = (raw: RawCase, attributes: CaseValues): IsoDate =>
  (attributes.asOf ?? raw.asOf ?? factBaseDay) as IsoDate;

type Standing = { applicability: string; by?: string };

/** An exclusion whose value is unknown is not applied here; in the product it leaves the verdict open. */
function standing(pack: Pack, alias: RegimeAlias, { exceptedBy }: Assessment, situation: Situation): Standing {
  const inScope = weigh(pack.inScope, situation);
  if (inScope === 'no') return { applicability: 'not-applicable' };
  if (exceptedBy !== undefined) return { applicability: 'excepted', by: alias.exclusions?.[exceptedBy] ?? exceptedBy };
  if (inScope === 'unknown') return { applicability: 'needs-info' };
  const transition = pack.transitions?.find((it) => weigh(it.when, situation) === 'yes');
  if (!transition) return { applicability: 'applicable' };
  return { applicability: transition.notYet ? 'future' : 'transitional', by: transition.id };
}

type Row = { id: string; severity: Severity; state: 'missing' | 'deemed' | 'met' };

/** Only what is known to apply counts, unless it begins later than the rest; what is not known to be met is missing. */
function requirementRows(pack: Pack, { requirements }: Assessment): Row[] {
  return requirements
    .filter((it) => it.applies === 'yes' && (it.dueOn === undefined || it.dueOn === pack.effectiveFrom))
    .map(({ id, severity, state }) => {
      if (state === 'deemed' || state === 'met') return { id, severity, state };
      return { id, severity, state: 'missing' };
    });
}

function sectionRows(sections: NonNullable<RegimeAlias['sections']>, situation: Situation): Row[] {
  const questions = itemQuestions(situation.facts);
  return Object.entries(sections).map(([id, { severity, metWhen }]) => ({
    id,
    severity,
    state: weigh(itemwiseCondition(metWhen, questions), situation) === 'yes' ? 'met' : 'missing',
  }));
}

function readinessOf(missing: Row[]): string {
  if (missing.some((it) => it.severity === 'blocker')) return 'blocked';
  if (missing.some((it) => it.severity === 'major')) return 'at-risk';
  return missing.length > 0 ? 'ready-minor-gaps' : 'ready';
}
