import { all, includes, named, not } from '#rules/engine/language.ts';
import type { Exclusion, Transition } from '#rules/engine/pack.ts';
import { controllerOrProcessor, personalData, privatePerson } from '#rules/packs/shared/personal-data.ts';

const freeZone = includes('special-organisation', 'ae-difc', 'ae-adgm', 'ae-dhcc');
const government = includes('special-organisation', 'public-body');

export const inScope = all(
  personalData,
  named('people-in-uae', 'It is offered to people in the United Arab Emirates', includes('markets', 'AE'), 'Art 2'),
  controllerOrProcessor,
);

export const exclusions: Exclusion[] = [
  {
    id: 'x-freezone',
    cites: 'Federal Decree-Law 45/2021 Art 2(2)',
    reads:
      'Free zones with a data protection law of their own (DIFC, ADGM, Dubai Healthcare City) apply that law instead.',
    when: freeZone,
  },
  {
    id: 'x-gov',
    cites: 'Federal Decree-Law 45/2021 Art 2(2)',
    reads: 'Government data, and public bodies that control it.',
    when: government,
  },
  {
    id: 'x-personal',
    cites: 'Federal Decree-Law 45/2021 Art 2(2)',
    reads: 'Use of own data for personal purposes.',
    when: privatePerson,
  },
];

export const transitions: Transition[] = [
  {
    id: 'tr-exec-regs',
    cites: 'Federal Decree-Law 45/2021',
    reads:
      'The law is in force, but details, penalties and the time to adjust wait for executive regulations that were not found published. Take the requirements as a target and look again before relying on them.',
    when: all(not(freeZone), not(government)),
    confidence: 'medium',
  },
];
