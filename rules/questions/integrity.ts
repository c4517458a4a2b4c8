import { yesNoNa } from './kinds.ts';
import type { Question } from './question.ts';

/** Software that stays what you shipped. */
export const integrityQuestions: Question[] = [
  {
    id: 'secure-boot',
    topic: 'integrity',
    scope: 'product',
    use: 'compliance',
    ask: 'Does the device verify its software when it starts?',
    label: 'secure boot',
    why: 'Changed software should not run.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
  {
    id: 'tampering-reported',
    topic: 'integrity',
    scope: 'product',
    use: 'compliance',
    ask: 'If software was changed without permission, is the user told and communication limited?',
    label: 'tampering reported',
    why: 'A changed device must not go on as if nothing happened.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
];
