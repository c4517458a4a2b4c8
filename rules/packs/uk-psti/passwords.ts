import { all, any, includes, is, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { factoryPasswordsHold } from '#rules/packs/shared/factory-passwords.ts';
import { recognisedLabel } from './labels.ts';

const section = 'Schedule 1, paragraph 1: passwords';
const deemedWhen = any(recognisedLabel, includes('labels-held', 'en-5-1-passwords'));

export const passwords: Requirement[] = [
  {
    id: 'psti-pw-model',
    title: 'No shared default passwords',
    cites: 'SI 2023/1007 Sch.1 para 1(1)-(2)',
    reads:
      'Outside the factory state, every password of the hardware, the pre-installed software and software that has to be installed is unique to the product or set by its user.',
    section,
    metWhen: any(
      not(includes('sign-in-ways', 'passwords')),
      is('password-scheme', 'unique-per-device', 'unique-then-changeable', 'user-set'),
    ),
    deemedWhen,
    severity: 'blocker',
    evidence: [{ type: 'test-report' }, { type: 'screenshot' }, { type: 'doc' }],
    feeds: ['psti-soc'],
    serves: [{ requirement: 'etsi-5.1-1', how: 'fully' }],
    note: 'No change at first sign-in and no ban on reuse is required. A shared code that works only inside factory set-up is allowed.',
  },
  {
    id: 'psti-pw-quality',
    title: 'Factory passwords cannot be guessed',
    cites: 'SI 2023/1007 Sch.1 para 1(3)-(5)',
    reads:
      'Unique passwords do not rest on counters, public information or, without accepted encryption or keyed hashing, on identifiers such as serial numbers; nor can they be guessed, judged by what a skilled cryptographer would accept. Cryptographic keys, API keys and pairing PINs of protocols other than IP are not passwords here.',
    section,
    appliesWhen: all(
      includes('sign-in-ways', 'passwords'),
      is('password-scheme', 'unique-per-device', 'unique-then-changeable'),
    ),
    metWhen: factoryPasswordsHold,
    deemedWhen,
    severity: 'blocker',
    evidence: [{ type: 'doc' }, { type: 'test-report' }],
    feeds: ['psti-soc'],
    serves: [
      { requirement: 'etsi-5.1-2', how: 'fully' },
      { requirement: 'etsi-5.1-1', how: 'informs' },
    ],
    note: 'Good: random per unit from a sound generator at production, or a keyed hash of the serial with a secret kept out of the device. Bad: camera001, camera002; the last digits of the MAC; a plain SHA-256 of the serial.',
  },
];
