import { yesNo } from './kinds.ts';
import type { Question } from './question.ts';

/** What happens when something turns out wrong. */
export const reportingQuestions: Question[] = [
  {
    id: 'failures-investigated',
    topic: 'reporting',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Is every hint of a compliance failure investigated without delay?',
    label: 'failures investigated',
    why: 'The duty to act starts with the first hint.',
    help: 'Hints come from users, researchers, tests, suppliers or authorities.',
    example: 'Procedure QA-9: every hint is opened as a case on the same day.',
    answer: yesNo,
    evidence: ['policy', 'record'],
  },
  {
    id: 'failure-actions',
    topic: 'reporting',
    scope: 'organisation',
    use: 'compliance',
    ask: 'On a failure, do you stop supply, fix it and tell the authority and supply chain quickly?',
    label: 'actions on a failure',
    why: 'The law asks for all of these as soon as possible.',
    help: 'Notices give details, known risks, and the steps taken with their success. Importers, distributors and representatives contact the manufacturer first.',
    example: 'Procedure QA-10 with templates for the authority and for dealers; rehearsed in 2026.',
    answer: yesNo,
    evidence: ['policy', 'notification'],
  },
  {
    id: 'failure-records-kept',
    topic: 'reporting',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Are records of investigations and compliance failures kept for ten years?',
    label: 'failure records kept',
    why: 'Authorities may ask what you knew and did.',
    help: 'Outcome, details, remedial steps and how well they worked.',
    example: 'Case register with a deletion date ten years after each entry.',
    answer: yesNo,
    evidence: ['record'],
  },
];
