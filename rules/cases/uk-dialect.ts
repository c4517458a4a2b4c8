import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { Condition, Situation } from '#rules/engine/language.ts';
import type { Pack, Severity } from '#rules/engine/pack.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { networkConnectable, relevantConnectable } from '#rules/packs/shared/connections.ts';
import { clsValid, jcStarValid } from '#rules/packs/uk-psti/labels.ts';
import type { CaseValues, Fixture, RegimeAlias } from './alias.ts';
import { ukAttributes } from './aliases/uk-attributes.ts';
import { mapping, type RawCase } from './case-file.ts';
import type { Found } from './compare.ts';
import { factsOfAttributes } from './gather.ts';
import { itemQuestions, itemwise, itemwiseCondition } from './itemwise.ts';
import { inUkNames } from './uk-names.ts';
import { dayOf, situationOf, without } from './uk-situation.ts';

/** Judges a case the way the UK fact base words its results: a fixture with changes, and what is unknown does not count. */
export function judgeUk(released: Pack, alias: RegimeAlias, raw: RawCase, fixture?: Fixture): Found {
  const situation = situationOf(alias, raw, fixture ?? alias.fixture);
  const pack = itemwise(released, situation.facts);
  const assessment = assess(pack, situation);
  const stands = standing(pack, alias, assessment, situation);
  const rows = notJudged.includes(stands.applicability) ? [] : rowsOf(pack, alias, assessment, situation);
  const missing = rows.filter((it) => it.state === 'missing');
  const readiness = readinessOf(missing);
  const ids = missing.map((it) => it.id);
  return {
    by: undefined,
    ...stands,
    missing: ids,
    deemed: rows.filter((it) => it.state === 'deemed').map((it) => it.id),
    readiness,
    previewMissing: ids,
    previewReadiness: readiness,
  };
}

/** Where the fact base stops before the obligations: nothing is missing there. */
const notJudged = ['not-applicable', 'excepted', 'needs-info'];

const rowsOf = (pack: Pack, { sections }: RegimeAlias, assessment: Assessment, situation: Situation): Row[] =>
  sections ? sectionRows(sections, situation) : requirementRows(pack, assessment);

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
