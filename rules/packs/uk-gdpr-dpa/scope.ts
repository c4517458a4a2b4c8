import { all, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { controllerOrProcessor, personalData, privatePerson } from '#rules/packs/shared/personal-data.ts';

export const inScope = all(
  personalData,
  named('people-in-uk', 'It is offered to people in the United Kingdom', includes('markets', 'GB'), 'UK GDPR Art 3'),
  controllerOrProcessor,
);

export const exclusions: Exclusion[] = [
  {
    id: 'x-household',
    cites: 'UK GDPR Art 2(2)',
    reads: 'Purely personal or household use by an individual; never open to the maker.',
    when: privatePerson,
  },
];
