import { includes, named } from '#rules/engine/language.ts';

/** What US privacy laws turn on, from one state to the next. */
export const sellsData = named('sells-data', 'You sell personal data', includes('data-activities', 'sold'));

export const targetsAds = named(
  'targets-ads',
  'Personal data is used or shared for targeted advertising',
  includes('data-activities', 'targeted-ads'),
);

export const profiles = named(
  'profiles',
  'Software alone decides about people, or profiles them, with serious effect',
  includes('data-activities', 'automated-decisions'),
);

export const smallBusiness = named(
  'us-small-business',
  'You are a small business by SBA size standards',
  includes('special-organisation', 'us-small-business'),
);

export const nonprofit = named(
  'nonprofit',
  'You are a nonprofit organisation',
  includes('special-organisation', 'nonprofit'),
);

export const financialInstitution = named(
  'glba-institution',
  'You are a financial institution under Gramm-Leach-Bliley',
  includes('special-organisation', 'us-financial-institution', 'ftc-financial-institution', 'bank'),
);

export const hipaaOrganisation = named(
  'hipaa-organisation',
  'You are a HIPAA covered entity or business associate',
  includes('special-organisation', 'hipaa-covered'),
);

/** Minors the law knows of: aimed at, or known to be among the users. */
export const knownMinors = named(
  'known-minors',
  'It is made for children, or you know of users under 18',
  includes('child-users', 'aimed-under-13', 'known-under-13', 'known-teens'),
);

/** The number of residents reached in a state, as the question on volumes offers it. */
export const residents = (state: string, count: number | string) => includes('us-resident-counts', `${state}-${count}`);
