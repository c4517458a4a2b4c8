import { yesNoNa } from './kinds.ts';
import type { Question } from './question.ts';

/** Protection of what travels. */
export const communicationQuestions: Question[] = [
  {
    id: 'communication-cryptography',
    topic: 'communication',
    scope: 'product',
    use: 'compliance',
    ask: 'Is data protected with current best-practice cryptography whenever it travels?',
    label: 'communication cryptography',
    why: 'Unprotected traffic can be read and changed.',
    help: 'Between parts of the product and whenever it leaves the product. Best practice means reviewed and suited to technology, risk and use.',
    example: 'TLS 1.3 with pinned roots for cloud links, LE Secure Connections for Bluetooth.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
  {
    id: 'keys-encrypted-in-transit',
    topic: 'communication',
    scope: 'product',
    use: 'compliance',
    ask: 'Are critical keys and passwords encrypted whenever they are sent?',
    label: 'secrets encrypted in transit',
    why: 'One intercepted key undoes all other protection.',
    help: 'Also inside the home network and on the production line.',
    example: 'Wi-Fi passwords go over an encrypted Bluetooth link at set-up.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
  {
    id: 'keys-confidential-remotely',
    topic: 'communication',
    scope: 'product',
    use: 'compliance',
    ask: 'Do critical keys and passwords stay confidential on interfaces that can be reached remotely?',
    label: 'secrets confidential on remote interfaces',
    why: 'Remote interfaces are open to attackers everywhere.',
    help: 'Interfaces that can be reached from outside the local network.',
    example: 'The cloud interface never returns keys; tests are on file.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
];
