import { all, any, given, includes, is, named, not, yes } from '#rules/engine/language.ts';

/** Passwords set at the factory exist: said outright, or because each device has its own. */
export const factoryPasswords = named(
  'factory-passwords',
  'Devices leave the factory with passwords of their own',
  any(
    is('password-scheme', 'unique-per-device', 'unique-then-changeable'),
    includes('sign-in-ways', 'factory-set-passwords'),
  ),
);

/** The way factory passwords are made gives nothing away. */
export const factoryPasswordsHold = named(
  'factory-passwords-hold',
  'Factory passwords follow no counter, no public information, no plain identifier and no other guessable pattern',
  all(
    given('password-weaknesses'),
    not(includes('password-weaknesses', 'incremental-counter', 'public-information', 'otherwise-guessable')),
    any(not(includes('password-weaknesses', 'derived-from-identifier')), yes('password-derivation-keyed')),
  ),
);

/** No password is shared between devices: each has its own, the user sets it, or there is none. */
export const sharedPasswordNever = named(
  'shared-password-never',
  'No password is shared between devices',
  any(
    not(includes('sign-in-ways', 'passwords')),
    is('password-scheme', 'unique-per-device', 'unique-then-changeable', 'user-set'),
  ),
);
