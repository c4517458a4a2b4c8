import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Papers for customers who ask. */
export const customerDocumentQuestions: Question[] = [
  {
    id: 'shared-with-customers',
    topic: 'documentation',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these can you hand to customers and others who ask?',
    label: 'papers for customers',
    why: 'Buyers want to see the ground on which they trust a product.',
    help: 'An extract without secrets is enough.',
    example: 'Security white paper, ISO/IEC 27001 certificate, summary of the yearly risk review.',
    answer: severalOf(
      { id: 'design-documentation', label: 'Design documentation, as far as it matters for security' },
      { id: 'security-practices', label: 'An overview of your security practices' },
      { id: 'certificates', label: 'Certificates and evaluation results of your practices, or there are none' },
      { id: 'risk-summary', label: 'A summary of the risks of your business' },
    ),
    evidence: ['doc', 'certificate', 'policy'],
  },
];
