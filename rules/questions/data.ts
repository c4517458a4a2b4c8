import { yesNo } from './kinds.ts';
import type { Question } from './question.ts';

/** Screening: what data the product handles. */
export const dataScreeningQuestions: Question[] = [
  {
    id: 'personal-data',
    topic: 'data',
    scope: 'product',
    use: 'screening',
    ask: 'Can the product, its app or its cloud handle personal data?',
    label: 'personal data',
    why: 'Privacy duties and some radio rules depend on it.',
    help: 'Anything about a person who can be told apart: account, voice, picture, location, device identifier, traffic data.',
    answer: yesNo,
  },
  {
    id: 'sensitive-personal-data',
    topic: 'data',
    scope: 'product',
    use: 'screening',
    ask: 'Does it handle health, biometric or other specially protected data?',
    label: 'specially protected data',
    why: 'Such data needs stronger protection.',
    answer: yesNo,
  },
  {
    id: 'payment',
    topic: 'data',
    scope: 'product',
    use: 'screening',
    ask: 'Can its user transfer money, monetary value or virtual currency with it?',
    label: 'payment function',
    why: 'Products that move money have anti-fraud duties.',
    answer: yesNo,
  },
  {
    id: 'telemetry',
    topic: 'data',
    scope: 'product',
    use: 'screening',
    ask: 'Do you collect usage or measurement data from the product?',
    label: 'telemetry',
    why: 'Telemetry must be explained, kept small and checked for anomalies.',
    answer: yesNo,
  },
  {
    id: 'consent-based',
    topic: 'data',
    scope: 'product',
    use: 'screening',
    ask: "Is some personal data handled on the basis of the user's consent?",
    label: 'consent used',
    why: 'Consent has to be valid, kept on record and easy to take back.',
    answer: yesNo,
  },
];
