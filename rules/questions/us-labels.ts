import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Labels and certificates of the United States. */
export const usLabelQuestions: Question[] = [
  {
    id: 'us-label-file',
    topic: 'labels',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these are in place for the US Cyber Trust Mark of this product?',
    label: 'file of the US label',
    why: 'The applicant declares under penalty of perjury, and the registry shows the public what it gets.',
    help: 'The programme was not open by mid-2026; what is prepared counts.',
    example: 'Declaration signed on 3 March 2027, agent in Delaware, registry page live.',
    answer: severalOf(
      { id: 'declaration', label: 'Declaration of eight points, signed under penalty of perjury' },
      { id: 'us-agent', label: 'US agent for service of process, attested by both sides' },
      { id: 'test-signed', label: 'Test data signed by whoever did or supervised the tests' },
      { id: 'registry-live', label: 'All registry data published through the common interface, and current' },
      { id: 'registry-password', label: 'Registry: how to change the default password, or that it cannot be changed' },
      { id: 'registry-configuration', label: 'Registry: secure configuration, or a link to it' },
      { id: 'registry-updates', label: 'Registry: whether updates are automatic, or how to get them' },
      { id: 'records-two-years', label: 'Design, production and test records until two years after marketing' },
      { id: 'complaints-20-days', label: 'Complaints can be investigated and reported to the FCC within 20 days' },
    ),
    evidence: ['attestation', 'url', 'test-report', 'policy'],
  },
  {
    id: 'ctia-level',
    topic: 'labels',
    scope: 'product',
    use: 'screening',
    ask: 'Which level of the CTIA certificate do you aim for?',
    label: 'CTIA level',
    why: 'Each level adds tests to the one below.',
    help: 'The carrier that asks for it says which.',
    example: 'Level 1 for a tracker.',
    answer: {
      kind: 'choice',
      options: [
        { id: '1', label: 'Level 1', help: 'Terms, passwords, sign-in, access, updates' },
        { id: '2', label: 'Level 2', help: 'Also logs, encryption in transit, several factors, secure boot' },
        { id: '3', label: 'Level 3', help: 'Also signatures, encryption at rest, signs of tampering' },
        { id: 'none', label: 'None for this product' },
      ],
    },
  },
];
