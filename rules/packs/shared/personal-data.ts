import { all, includes, named } from '#rules/engine/language.ts';

/** The product, its app or its cloud handles personal data. */
export const personalData = named(
  'personal-data',
  'It handles personal data',
  includes('data-handled', 'personal-data'),
);

/** You decide why and how personal data is used, or handle it for somebody who does. */
export const controllerOrProcessor = named(
  'controller-or-processor',
  'You decide on the personal data, or handle it for somebody who does',
  includes('personal-data-role', 'controller', 'processor'),
);

export const controller = named(
  'controller',
  'You decide why and how personal data is used',
  includes('personal-data-role', 'controller'),
);

export const processor = named(
  'processor',
  'You handle personal data for a customer who decides',
  includes('personal-data-role', 'processor'),
);

/** Only for the own household: the exclusion every European-style privacy law has. */
export const privatePerson = includes('special-organisation', 'private-person');

export const usesVendors = named(
  'uses-vendors',
  'Vendors handle personal data for you',
  includes('data-activities', 'processors'),
);

export const goesAbroad = named(
  'goes-abroad',
  'Personal data leaves the country or region',
  includes('data-activities', 'abroad'),
);

/** What European-style law protects specially. */
export const speciallyProtected = named(
  'specially-protected',
  'It handles specially protected data, such as health or biometric data',
  includes('personal-data-kinds', 'biometric', 'health', 'neural', 'other-special'),
);

/** US law draws the line wider: location, accounts and official numbers count as well. */
export const sensitiveInUs = named(
  'sensitive-in-us',
  'It handles data that US law calls sensitive',
  includes(
    'personal-data-kinds',
    'precise-location',
    'biometric',
    'health',
    'financial-account',
    'government-id',
    'neural',
    'other-special',
  ),
);

/** Children of any age under 18 are users, or likely to be. */
export const childrenLikely = named(
  'children-likely',
  'Children use it, or are likely to',
  includes('child-users', 'aimed-under-13', 'known-under-13', 'known-teens', 'likely'),
);

/** New York: private information of a resident that you hold for yourself. */
export const newYorkPrivateInformation = named(
  'ny-private-information',
  'You hold private information of New Yorkers',
  all(
    includes('markets', 'US', 'US-NY'),
    personalData,
    includes('personal-data-kinds', 'credentials', 'biometric', 'health', 'financial-account', 'government-id'),
  ),
  'N.Y. Gen. Bus. Law 899-aa(1)',
);
