import { yesNo, yesNoNa } from './kinds.ts';
import type { Question } from './question.ts';

/** Who may reach functions and settings. */
export const accessQuestions: Question[] = [
  {
    id: 'network-functions-need-sign-in',
    topic: 'access',
    scope: 'product',
    use: 'compliance',
    ask: 'After set-up, does every function reachable over a network need sign-in and the right to use it?',
    label: 'sign-in before network functions',
    why: 'Open functions can be used by anyone on the network.',
    help: 'Exceptions need a reason, for example a weather reading that is public on purpose.',
    example: 'Unknown clients get only the sign-in page; a scan report shows it.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
  {
    id: 'settings-need-sign-in',
    topic: 'access',
    scope: 'product',
    use: 'compliance',
    ask: 'Do security settings that can be changed over a network need sign-in and the right to change them?',
    label: 'sign-in before security settings',
    why: 'Whoever can change security settings controls the device.',
    help: 'For example accounts, keys, update sources, firewall and logging.',
    example: 'The web interface asks for the administrator account before any change.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
  {
    id: 'open-interfaces-protected',
    topic: 'access',
    scope: 'product',
    use: 'compliance',
    ask: 'Is access to data and functions controlled, on every open interface, in a way that suits the risk?',
    label: 'open interfaces protected',
    why: 'Each open interface is a way in.',
    help: 'By authentication, identity or access management. Think of network ports, radio links, the app, the cloud, sockets and service tools.',
    example: 'Access matrix AM-2 for owner, guest, installer and service.',
    answer: yesNo,
    evidence: ['test-report'],
  },
];
