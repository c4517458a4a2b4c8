import {
  type CaseValue,
  type CaseValues,
  day,
  flag,
  member,
  number,
  type Reading,
  type RegimeAlias,
} from '../alias.ts';
import { craQuestions } from './cra-questions.ts';

/** The Cyber Resilience Act in the words of the EU fact base. */
export const craAlias: RegimeAlias = {
  packId: 'cra',
  questions: craQuestions,
  phasesCountedByDate: ['reporting'],
  attributes: {
    commercialActivity: flag('commercial-activity'),
    openSource: flag('open-source'),
    aviationCertified: member('eu-special-product', 'aviation-certified'),
    marineEquipment: member('eu-special-product', 'marine-equipment'),
    defenceOnly: member('eu-special-product', 'defence-only'),
    identicalSparePart: member('eu-special-product', 'identical-spare-part'),
    craCategory: coreFunction,
    harmonisedStandardsFullyApplied: flag('cra-standards-fully-applied'),
    highRiskAi: flag('high-risk-ai'),
    expectedUseYears: expectedUse,
    substantiallyModifiedDate: day(['substantially-modified-on'], 'none'),
    ownBrand: flag('sold-under-own-name'),
    substantialModifier: flag('modifies-before-sale'),
  },
};

const firstOfClass: Readonly<Record<string, string>> = {
  default: 'none',
  importantClassI: 'III-I-1',
  importantClassII: 'III-II-1',
  critical: 'IV-1',
};

/** The class decides; the annex point is used where it lies in that class. */
function coreFunction(value: CaseValue, all: CaseValues): ReturnType<Reading> {
  const first = firstOfClass[String(value)];
  if (first === undefined) return undefined;
  const ref = typeof all.craCategoryRef === 'string' ? all.craCategoryRef : '';
  const sameClass = ref !== '' && ref.replace(/\d+$/, '') === first.replace(/\d+$/, '');
  return [{ question: 'cra-core-function', value: sameClass ? ref : first }];
}

/** Unset counts as five years: the floor. */
function expectedUse(value: CaseValue, all: CaseValues): ReturnType<Reading> {
  return number('expected-use-years')(value ?? 5, all);
}
