import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** First use, reset and leaving. */
export const setUpQuestions: Question[] = [
  {
    id: 'set-up-and-erasure',
    topic: 'data',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these hold for set-up, reset and erasing data?',
    label: 'set-up, reset and erasure',
    why: 'A product should be safe from the first minute and empty when it is passed on.',
    help: 'Tick what is in place today and can be shown.',
    example: 'Factory reset wipes device and account data and confirms it; set-up in four screens.',
    answer: severalOf(
      {
        id: 'secure-by-default',
        label: 'It is secure out of the box, with nothing for the user to do',
        help: 'Or agreed otherwise with a business user for a tailor-made product',
      },
      {
        id: 'simple-set-up',
        label: 'Set-up needs few decisions and leads to a secure state',
        help: 'Good defaults instead of questions; the secure choice is the easy one',
      },
      {
        id: 'set-up-guide',
        label: 'Users get guidance on setting it up securely',
        help: 'In the box, in the app or on a page the product names',
      },
      {
        id: 'set-up-check',
        label: 'Users can learn how to check that their set-up is secure',
        help: 'A checklist, a status page or a check in the app',
      },
      {
        id: 'reset',
        label: 'The user can reset it to its original state',
        help: 'The reset should keep security updates where possible',
      },
      {
        id: 'erase-all',
        label: 'The user can easily and permanently erase all data and settings',
        help: 'Include data in the app and the cloud that belongs to the product',
      },
      {
        id: 'erase-from-device',
        label: 'Users can easily erase their data from the device',
        help: 'Settings, accounts, keys, logs and recordings of the user',
      },
      {
        id: 'erase-from-services',
        label: 'Users can easily have their data removed from linked services, or there are none',
        help: 'Count your own cloud and the services the product links to',
      },
      {
        id: 'erasure-instructions',
        label: 'Users get clear instructions on how to delete their data',
        help: 'For the device and for the services, findable before selling or returning it',
      },
      {
        id: 'erasure-confirmed',
        label: 'The user gets a clear confirmation that the data was deleted',
        help: 'On the screen, by a light, in the app or by mail',
      },
      {
        id: 'settings-reach-all-parts',
        label: 'Security settings reach every part they concern, or it has only one part',
      },
    ),
    evidence: ['test-report', 'user-manual'],
  },
];
