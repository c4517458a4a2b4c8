import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Screening: what data the product and its services handle. */
export const dataScreeningQuestions: Question[] = [
  {
    id: 'data-handled',
    topic: 'data',
    scope: 'product',
    use: 'screening',
    ask: 'Which of these are true of the product, its app and its cloud?',
    label: 'data and services',
    why: 'Privacy duties and some radio rules depend on the data and services around a product.',
    help: 'Anything about a person who can be told apart is personal data: account, voice, picture, location, device identifier.',
    example: 'A camera with an app and cloud storage: app or cloud, personal data, telemetry.',
    answer: severalOf(
      { id: 'associated-services', label: 'It comes with an app, website or cloud service' },
      {
        id: 'remote-data-processing',
        label: 'Some function stops without remote processing you designed or ordered',
        help: 'A camera whose alerts come from your cloud',
      },
      { id: 'personal-data', label: 'Personal data is handled' },
      { id: 'sensitive-personal-data', label: 'Health, biometric or other specially protected data is handled' },
      { id: 'consent-based', label: "Some personal data is handled on the basis of the user's consent" },
      { id: 'telemetry', label: 'You collect usage or measurement data from it' },
      { id: 'payment', label: 'Its user can transfer money, monetary value or virtual currency' },
    ),
  },
];
