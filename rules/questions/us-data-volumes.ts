import { severalOf } from './kinds.ts';
import type { Option, Question } from './question.ts';

/** The numbers of residents at which a state's law starts to count; the option id is state and number. */
const counts: [state: string, name: string, numbers: number[]][] = [
  ['CA', 'California', [100_000, 250_000]],
  ['CO', 'Colorado', [25_000, 100_000]],
  ['CT', 'Connecticut', [25_000, 35_000, 100_000]],
  ['DE', 'Delaware', [10_000, 35_000, 100_000]],
  ['IA', 'Iowa', [25_000, 100_000]],
  ['IN', 'Indiana', [25_000, 100_000]],
  ['KY', 'Kentucky', [25_000, 100_000]],
  ['LA', 'Louisiana', [75_000]],
  ['MD', 'Maryland', [10_000, 35_000]],
  ['MN', 'Minnesota', [25_000, 100_000]],
  ['MT', 'Montana', [15_000, 25_000, 50_000]],
  ['NH', 'New Hampshire', [10_000, 35_000]],
  ['NJ', 'New Jersey', [25_000, 100_000]],
  ['OK', 'Oklahoma', [25_000, 100_000]],
  ['OR', 'Oregon', [25_000, 100_000]],
  ['RI', 'Rhode Island', [10_000, 35_000]],
  ['TN', 'Tennessee', [25_000, 175_000]],
  ['UT', 'Utah', [25_000, 100_000]],
  ['VA', 'Virginia', [25_000, 100_000]],
  ['VT', 'Vermont', [3_000, 35_000]],
];

/** Counts that are worded in another way. */
const otherCounts: Option[] = [
  { id: 'AL-25001', label: 'Alabama: more than 25,000' },
  { id: 'CA-sensitive-50000', label: 'California: 50,000 or more with specially protected data' },
  { id: 'CT-sensitive-1', label: 'Connecticut: anyone with specially protected data' },
  { id: 'VT-sensitive-3000', label: 'Vermont: 3,000 or more with specially protected data' },
];

const written = (count: number): string => `${Math.floor(count / 1000)},000`;

const options: Option[] = [
  ...counts.flatMap(([state, name, numbers]) =>
    numbers.map((it) => ({ id: `${state}-${it}`, label: `${name}: ${written(it)} or more` })),
  ),
  ...otherCounts,
];

/** Screening: how large the business is, in the measures of US state privacy law. */
export const usDataVolumeQuestions: Question[] = [
  {
    id: 'us-resident-counts',
    topic: 'privacy',
    scope: 'organisation',
    use: 'screening',
    ask: 'On how many residents of these states do you hold personal data in a year?',
    label: 'residents by state',
    why: 'Most state privacy laws start at a number of residents.',
    help: 'Tick every number you reach. Leave out people whose data you only use to take a payment.',
    example: '120,000 accounts in Virginia: both Virginia lines.',
    answer: severalOf(...options),
  },
  {
    id: 'annual-revenue-usd',
    topic: 'organisation',
    scope: 'organisation',
    use: 'screening',
    ask: 'What was your worldwide gross revenue last year, in US dollars?',
    label: 'yearly revenue in US dollars',
    why: 'California and some other states count by revenue.',
    help: 'The preceding calendar year, before any deduction.',
    example: '40000000',
    answer: { kind: 'number', unit: 'USD', min: 0 },
  },
  {
    id: 'data-sale-revenue-percent',
    topic: 'privacy',
    scope: 'organisation',
    use: 'screening',
    ask: 'Which share of your revenue comes from selling or sharing personal data, in percent?',
    label: 'revenue from selling personal data',
    why: 'Who lives from selling data is caught at lower numbers.',
    help: 'California counts sharing for advertising too.',
    example: '0',
    answer: { kind: 'number', unit: '%', min: 0, max: 100 },
  },
];
