import { yesNoNa } from './kinds.ts';
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
    example: 'The web interface asks for the administrator account before any change.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
  {
    id: 'open-interfaces-protected',
    topic: 'access',
    scope: 'product',
    use: 'compliance',
    ask: 'Is every interface that stays open protected by access control that suits its risk?',
    label: 'open interfaces protected',
    why: 'Each open interface is a way in.',
    help: 'Think of network ports, radio links, the app, the cloud interface, buttons and sockets.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
];
