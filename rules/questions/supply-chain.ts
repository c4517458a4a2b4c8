import { yesNo } from './kinds.ts';
import type { Question } from './question.ts';

/** Checks along the chain of supply. */
export const supplyChainQuestions: Question[] = [
  {
    id: 'checked-before-supply',
    topic: 'supply-chain',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Before supply, do you check that the statement or label exists and no failure is known?',
    label: 'check before supply',
    why: 'Importers and distributors may not pass on what they know to fail.',
    help: 'For each model and batch, before the first unit leaves.',
    example: 'Intake checklist with a copy of the statement.',
    answer: yesNo,
    evidence: ['record'],
  },
];
