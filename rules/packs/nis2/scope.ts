import { all, any, includes, is, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';

const annex1 = named(
  'nis2-annex-1',
  'It works in a sector of Annex I',
  includes(
    'entity-sectors',
    'energy',
    'transport',
    'banking',
    'finance',
    'health',
    'drinking-water',
    'waste-water',
    'digital-infrastructure',
    'ict-service-b2b',
    'public-administration',
    'space',
  ),
  'NIS2 Annex I',
);

const annex2 = named(
  'nis2-annex-2',
  'It works in a sector of Annex II',
  includes(
    'entity-sectors',
    'postal',
    'waste',
    'chemicals',
    'food',
    'manufacturing-medical',
    'manufacturing-electronics',
    'manufacturing-electrical',
    'manufacturing-machinery',
    'manufacturing-motor-vehicles',
    'manufacturing-transport',
    'digital-providers',
    'research',
  ),
  'NIS2 Annex II',
);

const mediumOrBigger = named(
  'nis2-size',
  'It is medium-sized or large',
  is('entity-size', 'medium', 'large'),
  'Recommendation 2003/361/EC',
);

/** In scope whatever the size, with all duties. */
const anySize = named(
  'nis2-any-size',
  'It is bound at any size, by its service or because a member state named it',
  includes(
    'entity-services',
    'qualified-trust',
    'trust',
    'tld',
    'dns',
    'public-telecom',
    'central-government',
    'eu-named-essential',
    'eu-named-important',
  ),
  'NIS2 Art. 2(2)',
);

const publicAdministration = named(
  'nis2-public-administration',
  'It is a central or regional administration',
  all(
    includes('entity-sectors', 'public-administration'),
    includes('entity-services', 'central-government', 'regional-government'),
  ),
  'NIS2 Art. 2(2)(f)',
);

/** An essential or important entity: all duties bind it. */
export const entity = named(
  'nis2-entity',
  'It is an essential or important entity',
  any(publicAdministration, anySize, all(any(annex1, annex2), mediumOrBigger)),
  'NIS2 Arts. 2-3',
);

export const trustService = includes('entity-services', 'trust', 'qualified-trust');

/** Registrars only register and keep registration data, at any size. */
const registrar = named(
  'nis2-registrar',
  'It registers domain names',
  includes('entity-services', 'domain-registration'),
  'NIS2 Arts. 3(4), 27-28',
);

export const inScope = all(
  named('nis2-market', 'It provides its services or works in the EU', includes('markets', 'EU'), 'NIS2 Art. 2(1)'),
  any(entity, registrar),
);

export const exclusions: Exclusion[] = [
  {
    id: 'nis2-x-dora',
    cites: 'NIS2 Art. 4',
    reads: 'Financial entities under Regulation (EU) 2022/2554 (DORA) follow that act in place of Articles 20 to 23.',
    when: includes('entity-services', 'dora'),
  },
];
