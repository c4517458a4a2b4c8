import type { Answers } from './answers.ts';

/** What the maker, a mid-sized Swedish firm with its own app and cloud, says about itself before any product. */
export const organisationFacts: Answers = {
  'followed-standards': [
    'etsi-en-303-645',
    'uk-cop-consumer-iot',
    'au-cop-consumer-iot',
    'sg-cls',
    'nist-ir-8425',
    'iso-27001',
    'iso-29147-30111',
  ],
  'sells-on-own-site': 'yes',
  'entity-size': 'medium',
  'entity-sectors': ['manufacturing-electronics'],
  'entity-services': ['none-of-these'],
  'special-organisation': ['none-of-these'],
  'public-buyers': ['none-of-these'],
  'established-in': ['EU'],
  'personal-data-role': ['controller'],
  'data-activities': ['processors', 'abroad'],
  'public-security-claims': 'yes',
  'us-resident-counts': ['CA-100000', 'CO-25000', 'CO-100000', 'VA-25000', 'VA-100000', 'OR-25000'],
  'annual-revenue-usd': 62_000_000,
  'data-sale-revenue-percent': 0,
};

/** What the maker has not settled yet. */
export const openForOrganisation: readonly string[] = ['support-period-basis', 'children-data', 'liability-file'];

/** What it knows it does not do yet: points left out of its checklists. */
export const organisationLacks: Record<string, readonly string[]> = {
  'isms-elements': ['certified', 'improvement'],
  'vulnerability-process': ['vex', 'patches-offered-upstream'],
  'disclosure-policy': ['security-txt'],
};
