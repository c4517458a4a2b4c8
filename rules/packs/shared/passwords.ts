import { all, any, includes, is, named, not } from '#rules/engine/language.ts';
import { factoryPasswordsHold } from './factory-passwords.ts';

export const usesPasswords = includes('sign-in-ways', 'passwords');

const unique = is('password-scheme', 'unique-per-device', 'unique-then-changeable');

/** Outside the factory state every password is unique to the device or set by its user, or there are none. */
export const passwordsNotShared = named(
  'passwords-not-shared',
  'It has no passwords, or each is unique to the device or set by its user',
  any(not(usesPasswords), unique, is('password-scheme', 'user-set')),
);

/** Factory passwords are unique and cannot be guessed, or users have to set their own. */
export const factoryPasswordsSoundOrForced = named(
  'factory-passwords-sound-or-forced',
  'Factory passwords are unique and cannot be guessed, or the user has to set one at first use',
  any(is('password-scheme', 'user-set', 'na'), all(unique, factoryPasswordsHold)),
);
