import { severalOf, yesNo } from './kinds.ts';
import type { Question } from './question.ts';

/** Passwords and signing in. */
export const passwordQuestions: Question[] = [
  {
    id: 'sign-in-ways',
    topic: 'passwords',
    scope: 'product',
    use: 'screening',
    ask: 'How can someone or something sign in to the product?',
    label: 'ways to sign in',
    why: 'Password and sign-in rules apply only where there is something to sign in to.',
    help: 'Count people and machines, the device itself and software it needs.',
    example:
      'A camera with an app account and a local web page with a password: passwords, people, over a network, from outside.',
    answer: severalOf(
      {
        id: 'passwords',
        label: 'The product, or software it needs, uses passwords',
        help: 'Not cryptographic keys, API keys or pairing PINs',
      },
      { id: 'factory-set-passwords', label: 'Devices leave the factory with a password of their own' },
      {
        id: 'user-sign-in',
        label: 'A person can sign in to the device',
        help: 'By password, PIN, app pairing, card, fingerprint or any other means',
      },
      { id: 'network-sign-in', label: 'A person or machine can sign in over a network' },
      { id: 'from-outside', label: 'Someone can sign in from outside its local network' },
    ),
  },
  {
    id: 'password-scheme',
    topic: 'passwords',
    scope: 'product',
    use: 'compliance',
    ask: 'Once the device has left its factory state, how is each password set?',
    label: 'default password scheme',
    why: 'One password shared by all units lets anyone into every device.',
    help: 'A shared code that only opens first set-up, and is then replaced by the user, counts as set by the user. A shared password that goes on working is a shared default.',
    example: 'The user must choose a password of at least 12 characters before the camera connects.',
    answer: {
      kind: 'choice',
      mayNotApply: true,
      options: [
        { id: 'unique-per-device', label: 'Different for every device' },
        { id: 'unique-then-changeable', label: 'Different for every device, and the user can change it' },
        { id: 'user-set', label: 'Set by the user before first use' },
        { id: 'shared-default', label: 'The same on several devices', help: 'A universal default password' },
      ],
    },
    evidence: ['test-report', 'screenshot', 'doc'],
  },
  {
    id: 'password-weaknesses',
    topic: 'passwords',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these are true of the passwords set at the factory?',
    label: 'weaknesses of factory passwords',
    why: 'A pattern in one password gives away the others.',
    help: 'Judge as a skilled attacker who knows how you make them.',
    example: 'Drawn per unit from a hardware random generator on the line: none of these.',
    answer: severalOf(
      { id: 'incremental-counter', label: 'They count up', help: 'camera001, camera002' },
      {
        id: 'public-information',
        label: 'They rest on public information',
        help: 'The brand, the model, the network name',
      },
      { id: 'derived-from-identifier', label: 'They are made from a serial number, MAC or other identifier' },
      { id: 'otherwise-guessable', label: 'They can be guessed in another way' },
    ),
    evidence: ['test-report', 'doc'],
  },
  {
    id: 'password-derivation-keyed',
    topic: 'passwords',
    scope: 'product',
    use: 'compliance',
    ask: 'If made from an identifier, is an accepted encryption or keyed hash used?',
    label: 'keyed derivation of passwords',
    why: 'A plain hash of a serial number can be recomputed by anyone.',
    help: 'Answer for the method used on the production line.',
    example: 'HMAC-SHA-256 of the serial with a secret that never leaves the factory.',
    answer: yesNo,
    evidence: ['doc'],
  },
];
