import { all, any, includes } from '#rules/engine/language.ts';
import { sensitiveInUs } from '#rules/packs/shared/personal-data.ts';
import { informs } from '#rules/packs/shared/serves.ts';
import { profiles, sellsData, smallBusiness, targetsAds } from '#rules/packs/shared/us-privacy.ts';
import { type Duty, everyState, everyStateBut, onlyIn } from './duty.ts';

const care = 'Care, contracts and records';
const own = 'Of this state';

/** How a business treats data and its vendors, and what only one or two states ask. */
export const dutiesOfCare: Duty[] = [
  {
    id: 'spl-11',
    title: 'Only what is needed',
    reads: 'Collection and use keep to what the disclosed purpose needs.',
    section: care,
    in: everyStateBut('UT', 'IA', 'RI'),
    metWhen: includes('privacy-principles', 'only-needed'),
    severity: 'major',
    evidence: ['doc'],
    serves: informs('ccp-12'),
    confidence: 'medium',
  },
  {
    id: 'spl-12',
    title: 'Reasonable security',
    reads:
      'Personal data is protected by reasonable practices that suit its volume and kind, and they are written down.',
    section: care,
    in: everyState,
    processorsToo: true,
    metWhen: includes('personal-data-security', 'suits-risk'),
    severity: 'blocker',
    evidence: ['policy'],
    serves: informs('ccp-13', 'shd-01'),
  },
  {
    id: 'spl-13',
    title: 'Data protection assessment',
    reads:
      'Sale, targeted advertising, sensitive data and risky profiling are assessed: benefits against risks, with the safeguards; the assessment is kept.',
    section: care,
    in: (law) => law.assessments !== undefined,
    from: (law) => law.assessments?.from,
    when: (law) => {
      const risky = any(sellsData, targetsAds, sensitiveInUs, profiles);
      const only = law.assessments?.only;
      return only ? all(only, risky) : risky;
    },
    metWhen: includes('privacy-assessments', 'impact-assessment'),
    severity: 'major',
    evidence: ['risk-assessment', 'dpia'],
    serves: informs('ccp-17'),
    feeds: 'assessment',
    note: (law) => law.assessments?.note,
  },
  {
    id: 'spl-14',
    title: 'Contracts with processors',
    reads: 'Contracts with processors and third parties carry the terms the law asks for.',
    section: care,
    in: everyState,
    processorsToo: true,
    metWhen: includes('privacy-contracts', 'processor-terms'),
    severity: 'major',
    evidence: ['doc', 'contract'],
    serves: informs('ccp-14'),
  },
  {
    id: 'spl-16',
    title: 'De-identified data stays so',
    reads: 'De-identified data is kept that way, which is promised in public and bound by contract.',
    section: care,
    in: everyState,
    processorsToo: true,
    metWhen: includes('privacy-principles', 'anonymous-stays-anonymous'),
    severity: 'minor',
    evidence: ['policy'],
  },
  {
    id: 'spl-17',
    title: 'Data inventory and privacy officer',
    reads: 'A data inventory is kept and the responsible privacy officer is named.',
    section: own,
    in: onlyIn('MN'),
    metWhen: includes('privacy-records', 'data-inventory'),
    severity: 'major',
    evidence: ['doc'],
    serves: informs('glb-04'),
  },
  {
    id: 'spl-18',
    title: 'Idle sensors do not watch',
    reads:
      'Cameras, microphones and similar features are not used for surveillance while the user is not using them, unless expressly allowed.',
    section: own,
    in: onlyIn('FL'),
    metWhen: includes('privacy-principles', 'idle-sensors-off'),
    severity: 'blocker',
    evidence: ['doc'],
    serves: informs('ftc-08'),
    confidence: 'medium',
  },
  {
    id: 'spl-19',
    title: 'Buyers are named',
    reads: 'The site names the third parties that identifiable data is or may be sold to.',
    section: own,
    in: onlyIn('RI'),
    when: () => sellsData,
    metWhen: includes('privacy-notice', 'buyers-named'),
    severity: 'major',
    evidence: ['url'],
  },
  {
    id: 'spl-20',
    title: 'Sale notice in fixed words',
    reads: 'Whoever sells sensitive or biometric data posts the notice in exactly the words the law gives.',
    section: own,
    in: onlyIn('TX', 'LA'),
    when: () => all(sellsData, sensitiveInUs),
    metWhen: includes('privacy-notice', 'statutory-sale-notice'),
    severity: 'major',
    evidence: ['url'],
  },
  {
    id: 'spl-21',
    title: 'Small businesses: consent before sensitive data is sold',
    reads: 'A small business is spared by the law, but needs consent before it sells sensitive data.',
    section: own,
    in: onlyIn('TX', 'NE', 'MN'),
    smallBusinessOnly: true,
    when: () => all(smallBusiness, sellsData, sensitiveInUs),
    metWhen: includes('data-choices', 'sensitive-sale-consent'),
    severity: 'major',
    evidence: ['screenshot'],
  },
  {
    id: 'spl-24',
    title: 'Consent before content recognition',
    reads: 'A television or monitor asks for consent before it recognises what is being watched.',
    section: own,
    in: onlyIn('KY'),
    from: () => '2027-07-01',
    when: () => includes('personal-data-kinds', 'viewing-history'),
    metWhen: includes('data-choices', 'content-recognition-consent'),
    severity: 'blocker',
    evidence: ['screenshot'],
    serves: informs('ftc-08'),
  },
];
