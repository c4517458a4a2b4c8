import { yesNoNa } from './kinds.ts';
import type { Question } from './question.ts';

/** What users and auditors can read. */
export const documentationQuestions: Question[] = [
  {
    id: 'skipped-recommendations-explained',
    topic: 'documentation',
    scope: 'product',
    use: 'compliance',
    ask: 'Is a reason recorded for every recommendation of the standard that you skip?',
    label: 'skipped recommendations explained',
    why: 'The standard allows gaps in recommendations only with a reason.',
    example: 'The implementation statement has a line for each provision.',
    answer: yesNoNa,
    evidence: ['doc'],
  },
  {
    id: 'model-visible',
    topic: 'documentation',
    scope: 'product',
    use: 'compliance',
    ask: 'Can users recognise the exact model, from a label or in the interface?',
    label: 'model visible',
    why: 'Users need it to find updates and support.',
    answer: yesNoNa,
    evidence: ['label-photo', 'screenshot'],
  },
  {
    id: 'secure-set-up-guide',
    topic: 'documentation',
    scope: 'product',
    use: 'compliance',
    ask: 'Do users get guidance on setting the product up securely?',
    label: 'secure set-up guide',
    why: 'Good settings need a guide.',
    answer: yesNoNa,
    evidence: ['user-manual'],
  },
  {
    id: 'set-up-can-be-checked',
    topic: 'documentation',
    scope: 'product',
    use: 'compliance',
    ask: 'Can users learn how to check that their set-up is secure?',
    label: 'set-up can be checked',
    why: 'Settings drift; users need a way to check.',
    answer: yesNoNa,
    evidence: ['user-manual'],
  },
];
