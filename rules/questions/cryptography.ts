import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Data and secrets kept on the device and around it. */
export const cryptographyQuestions: Question[] = [
  {
    id: 'stored-data',
    topic: 'cryptography',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these hold for stored data and secrets?',
    label: 'stored data and secrets',
    why: 'A lost or opened device gives away whatever lies in it unprotected.',
    help: 'The device, the app and the cloud count. Tick a line also when there is nothing of the kind, and say so in the note.',
    example: 'Keys in a secure element, files encrypted, recordings deleted after 30 days.',
    answer: severalOf(
      {
        id: 'data-protected',
        label: 'Stored data on the device, in the app and in the cloud is protected',
        help: 'Passwords, keys and tokens belong in secure storage',
      },
      {
        id: 'secrets-protected',
        label: 'Keys, passwords and other security values are stored securely',
        help: 'Secure element, trusted zone or encrypted storage whose key is not next to it',
      },
      {
        id: 'keys-unique',
        label: 'Keys for updates and service links are unique per device and hard to work out',
        help: 'For updates and for signing in to your services; drawn at random or derived with a master key',
      },
      {
        id: 'hardware-identity',
        label: 'A hard-coded identity used for security is protected against tampering',
        help: 'A fixed serial, key or certificate in fuses or ROM that security builds on',
      },
      {
        id: 'data-minimal',
        label: 'Data is limited to what is needed and deleted when no longer needed',
        help: 'Set a storage time for each kind of data and let the system enforce it',
      },
    ),
    evidence: ['test-report', 'doc'],
  },
];
