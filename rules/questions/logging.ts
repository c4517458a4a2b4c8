import { yesNoNa } from './kinds.ts';
import type { Question } from './question.ts';

/** What is recorded and examined. */
export const loggingQuestions: Question[] = [
  {
    id: 'telemetry-examined',
    topic: 'logging',
    scope: 'product',
    use: 'compliance',
    ask: 'Is telemetry examined for signs of security trouble?',
    label: 'telemetry examined',
    why: 'Odd behaviour in the fleet is often the first sign of an attack.',
    help: 'By rules or by people; somebody acts on what is found.',
    example: 'Alerts on unusual traffic per firmware version go to the security team.',
    answer: yesNoNa,
    evidence: ['log', 'record'],
  },
];
