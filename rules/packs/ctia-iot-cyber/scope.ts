import { all, includes, is, named } from '#rules/engine/language.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';

/** The certificate is for devices with a mobile or Wi-Fi radio, at a level the maker chooses. */
export const inScope = all(
  followed('ctia-iot-cyber'),
  includes('connections', 'radio'),
  internetConnectable,
  named('ctia-level-chosen', 'A level of the certificate is aimed for', is('ctia-level', '1', '2', '3')),
);

export const levelTwo = named('ctia-level-2', 'Level 2 or 3 is aimed for', is('ctia-level', '2', '3'));
export const levelThree = named('ctia-level-3', 'Level 3 is aimed for', is('ctia-level', '3'));
