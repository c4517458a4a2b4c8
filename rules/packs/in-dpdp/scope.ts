import { all, includes, inForce, named } from '#rules/engine/language.ts';
import type { Exclusion, Transition } from '#rules/engine/pack.ts';
import { controller, personalData, privatePerson } from '#rules/packs/shared/personal-data.ts';

/** The day the operative duties begin: 18 months after the Rules were notified. */
export const bindingFrom = '2027-05-13';

export const inScope = all(
  personalData,
  named('people-in-india', 'It is offered to people in India', includes('markets', 'IN'), 'DPDP Act s.3'),
  controller,
);

export const exclusions: Exclusion[] = [
  {
    id: 'x-domestic',
    cites: 'DPDP Act s.3(c)(i)',
    reads: 'Use by an individual for a personal or domestic purpose.',
    when: privatePerson,
  },
];

export const transitions: Transition[] = [
  {
    id: 'tr-phase3',
    cites: 'DPDP Rules 2025, rule 1',
    reads: 'The operative duties bind from 13 May 2027; until then what is shown is a preview.',
    when: inForce(undefined, bindingFrom),
    notYet: true,
    confidence: 'medium',
  },
];
