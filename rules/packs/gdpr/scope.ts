import { all, any, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { controllerOrProcessor, personalData, privatePerson } from '#rules/packs/shared/personal-data.ts';

export const establishedInUnion = named(
  'established-in-eea',
  'You have an establishment in the EU or EEA',
  includes('established-in', 'EU', 'EEA'),
  'GDPR Art 3(1)',
);

export const offeredInEea = named(
  'offered-in-eea',
  'It is offered in the EU, Norway, Iceland or Liechtenstein',
  includes('markets', 'EU', 'NO', 'IS', 'LI'),
  'GDPR Art 3(2)',
);

export const inScope = all(personalData, controllerOrProcessor, any(offeredInEea, establishedInUnion));

export const exclusions: Exclusion[] = [
  {
    id: 'gdpr-x-household',
    cites: 'GDPR Art 2(2)(c)',
    reads:
      'A person acting only for the own household is out; a camera that films public space is no longer purely private.',
    when: privatePerson,
  },
];
