import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Who gets in. */
export const accessQuestions: Question[] = [
  {
    id: 'access-control',
    topic: 'passwords',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these hold for signing in and access?',
    label: 'sign-in and access',
    why: 'Most break-ins start with a function that nobody had to sign in to.',
    help: 'Tick what is in place today and can be shown.',
    example: 'Penetration test of March 2026: every interface needs sign-in; lockout after five failures.',
    answer: severalOf(
      { id: 'every-interface', label: 'Access to data and functions is controlled on every open interface' },
      {
        id: 'network-functions',
        label: 'After set-up every function reachable over a network needs sign-in',
        help: 'Exceptions need a reason, for example a weather reading that is public on purpose',
      },
      {
        id: 'security-settings',
        label: 'Security settings reachable over a network need sign-in',
        help: 'For example accounts, keys, update sources, firewall and logging',
      },
      { id: 'sign-in-cryptography', label: 'Sign-in uses current best-practice cryptography' },
      {
        id: 'secret-changeable',
        label: 'Users can easily change their password or other secret, or there is none',
        help: 'Passwords, PINs, cards, keys: whatever lets someone in',
      },
      {
        id: 'guessing-blocked',
        label: 'Repeated attempts over the network are slowed down or blocked, or there is no such sign-in',
        help: 'Or the use of the device leaves no room for it',
      },
      {
        id: 'machines-without-passwords',
        label: 'Machines sign in to each other without passwords',
        help: 'Between device and cloud, hub, app or other devices',
      },
      {
        id: 'only-authorised',
        label: 'Only those entitled to it can act on data, settings and functions',
        help: 'A matrix of who may do what, tested',
      },
      {
        id: 'strength-suits-assets',
        label: 'The strength of sign-in suits what it protects',
        help: 'A second factor for remote control, a PIN at the device',
      },
      {
        id: 'authenticators-validated',
        label: 'Certificates, tokens and other authenticators are checked in full',
        help: 'Chain, name, dates and revocation, not only the signature',
      },
      {
        id: 'password-strength-enforced',
        label: 'Passwords that users set must be strong enough, from the first use on, or there are none',
      },
      {
        id: 'password-not-skippable',
        label: 'Users cannot do without a password where the product relies on one, or it relies on none',
        help: 'A "skip" in set-up that leaves access open would break this',
      },
      { id: 'safe-recovery', label: 'Lost sign-in is recovered safely, without giving accounts away' },
      {
        id: 'parts-separated',
        label: 'Unauthorised transmissions, and access from one part to another, are stopped',
        help: 'Device, hub, app and cloud are parts',
      },
      { id: 'kept-in-set-up', label: 'Access control also holds at first pairing and when it reconnects' },
      { id: 'several-factors', label: 'More than one factor can be used to sign in' },
      { id: 'remote-deactivation', label: 'It can be put out of service from afar' },
    ),
    evidence: ['test-report', 'doc'],
  },
];
