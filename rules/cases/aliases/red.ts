import { type CaseValue, type CaseValues, type Fact, flag, member, type Reading, type RegimeAlias } from '../alias.ts';
import { redQuestions } from './red-questions.ts';

/** The Radio Equipment Directive in the words of the EU fact base. */
export const redAlias: RegimeAlias = {
  packId: 'red',
  questions: redQuestions,
  attributes: {
    aviationCertified: member('special-products', 'aviation-certified'),
    marineEquipment: member('special-products', 'marine-equipment'),
    defenceOnly: member('special-products', 'defence-only'),
    roadToll: member('special-products', 'road-toll'),
    en18031FullyApplied: member('radio-equipment', 'en-18031-fully-applied'),
    passwordSkippable: breaks('access-control', 'password-not-skippable'),
    parentalControlNotEnsured: breaks('child-protection', 'guardian-control-ensured'),
    ownBrand: flag('sold-under-own-name'),
    substantialModifier: flag('modifies-before-sale'),
  },
  routesAssume: {
    'access-control=password-not-skippable': 'yes',
    'child-protection=guardian-control-ensured': 'yes',
  },
  // Exclusions of the directive's first annex that the fact base has no attribute for.
  given: { 'special-products=radio-amateur-kit': 'no', 'special-products=custom-evaluation-kit': 'no' },
};

/** true breaks the property; false says nothing, because whether it holds is asked again as a question. */
function breaks(question: string, item: string): Reading {
  return (value: CaseValue, _all: CaseValues): Fact[] | undefined => {
    if (typeof value !== 'boolean') return undefined;
    return value ? [{ question, item, holds: false }] : [];
  };
}
