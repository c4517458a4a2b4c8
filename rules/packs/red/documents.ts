import type { PackDocument } from '#rules/engine/pack.ts';

const retention = 'Ten years after placing on the market.';

export const documents: PackDocument[] = [
  {
    id: 'red-doc-eudoc',
    name: 'EU declaration of conformity (radio equipment)',
    cites: 'Directive 2014/53/EU, Annex VI',
    fields: [
      'radio equipment: product, type, batch or serial number',
      'name and address of manufacturer or authorised representative',
      'statement of sole responsibility',
      'object of the declaration',
      'Directive 2014/53/EU and other Union acts that apply',
      'harmonised standards or other specifications with version and date',
      'where applicable: notified body name and number, what it did, certificate',
      'accessories, components and software the declaration covers',
      'extra information if any; signature block',
    ],
    retention,
  },
  {
    id: 'red-doc-simplified',
    name: 'Simplified EU declaration (radio equipment)',
    cites: 'Directive 2014/53/EU, Annex VII',
    fields: ['manufacturer', 'radio equipment type', 'Directive 2014/53/EU', 'web address of the full text'],
  },
  {
    id: 'red-doc-techfile',
    name: 'Technical documentation (radio equipment)',
    cites: 'Directive 2014/53/EU, Annex V',
    fields: [
      'general description with photographs, firmware versions and instructions',
      'design and manufacturing drawings',
      'explanations needed to understand them',
      'standards applied in full or in part, or own solutions',
      'copy of the declaration',
      'EU-type examination certificate if module B was used',
      'calculations and examinations',
      'test reports',
      'explanation on Articles 10(2) and 10(10): use in at least one Member State, and restrictions',
    ],
    retention,
  },
  {
    id: 'red-doc-18031',
    name: 'EN 18031 assessment documentation',
    cites: 'EN 18031:2024, information and justification clauses',
    fields: [
      'list of assets',
      'paths of access, storage and communication',
      'decision tree for each requirement',
      'information on the implementation',
      'justifications',
      'results of conceptual, completeness and sufficiency tests',
    ],
    note: 'Only where the standard is used. Confidence medium: the standard itself was not read.',
  },
];
