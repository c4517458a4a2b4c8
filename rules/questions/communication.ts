import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Data on its way. */
export const communicationQuestions: Question[] = [
  {
    id: 'secure-communication',
    topic: 'cryptography',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these hold for data on its way?',
    label: 'secure communication',
    why: 'Whoever sits on the same network can read and change what is not protected.',
    help: 'Every link counts: device, app, cloud, local network. Tick a line also when there is nothing of the kind.',
    example: 'TLS 1.3 with certificate check on all links; report of the interface test.',
    answer: severalOf(
      { id: 'best-practice-cryptography', label: 'Data is protected with current best-practice cryptography' },
      {
        id: 'keys-encrypted',
        label: 'Critical keys and passwords are encrypted whenever they are sent',
        help: 'Also inside the home network and on the production line',
      },
      {
        id: 'keys-confidential-remotely',
        label: 'They stay confidential on interfaces that can be reached remotely',
        help: 'Interfaces that can be reached from outside the local network',
      },
      {
        id: 'cryptography-updatable',
        label: 'Cryptographic algorithms can be updated',
        help: 'By a software update, without new hardware',
      },
      {
        id: 'personal-data',
        label: 'Personal data is kept confidential between device and services, or there is none',
        help: 'Count the app, the cloud, other devices and third parties',
      },
      {
        id: 'sensitive-personal-data',
        label: 'Sensitive personal data is protected with cryptography that suits it, or there is none',
        help: 'Best practice means well reviewed and suited to the technology and the risk',
      },
      { id: 'data-transfer-out', label: 'Moving data to another product or system is secured, or not possible' },
      { id: 'integrity-and-authenticity', label: 'Messages are protected against change and forged senders' },
      { id: 'replay-refused', label: 'Messages sent again by an attacker are refused' },
      {
        id: 'only-best-practice',
        label: 'Only established protocols and best-practice cryptography are used anywhere in the product',
        help: 'No home-made algorithms, none that are known to be weak',
      },
      { id: 'digital-signatures', label: 'It can make and check digital signatures' },
    ),
    evidence: ['test-report', 'doc'],
  },
];
