import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** How personal data is treated in the product. */
export const dataQuestions: Question[] = [
  {
    id: 'privacy-practice',
    topic: 'data',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these hold for personal data in your products?',
    label: 'personal data in products',
    why: 'People have to know and decide what a product does with their data.',
    help: 'Tick a line also when there is nothing of the kind, for example no telemetry, and say so in the note.',
    example: 'Privacy notice 2026-04, consent log in the account service.',
    answer: severalOf(
      {
        id: 'sensors-documented',
        label: 'Cameras, microphones and other sensors are described clearly for the user, or there are none',
        help: 'Sensors that are built in but not used count too',
      },
      {
        id: 'data-use-explained',
        label: 'A clear notice says which personal data is used, why, by whom and how long',
        help: 'It covers the device, the app and each service, including third parties',
      },
      {
        id: 'telemetry-explained',
        label: 'Users are told which telemetry is collected, how, by whom and why, or none is collected',
        help: 'Cover what is measured, how often, who receives it and why',
      },
      {
        id: 'telemetry-minimal',
        label: 'Personal data in telemetry is kept to what the purpose needs',
        help: 'Go through each field and ask what breaks without it',
      },
      {
        id: 'consent-valid',
        label: 'Consent is free, specific, informed and given by a clear act',
        help: 'The user can say no without losing what does not need the data',
      },
      {
        id: 'consent-withdrawable',
        label: 'Consent can be taken back at any time in the product',
        help: 'In the app, on the device or on a website that the product names',
      },
      {
        id: 'consent-recorded',
        label: 'What each user consented to, and when, is on record',
        help: 'Keep who, when, to which wording and until when',
      },
      { id: 'aggregates-private', label: 'Totals are computed without keeping data about individuals' },
      {
        id: 'anonymisation-considered',
        label: 'Anonymising or a similar technique was considered',
        help: 'Also consider pseudonyms, coarser values or added noise; write down what you decided and why',
      },
      { id: 'changes-notified', label: 'Users are told of changes that affect the protection of their data' },
      { id: 'changes-explained', label: 'That notice says what changed and what it means for them' },
    ),
    evidence: ['doc', 'url', 'screenshot'],
  },
];
