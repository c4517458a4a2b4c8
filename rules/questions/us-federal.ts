import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** What two US laws ask of very few: contractors that run records, and filers of medical devices. */
export const usFederalQuestions: Question[] = [
  {
    id: 'federal-records-duties',
    topic: 'privacy',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these hold for the personal records you run for a US federal agency?',
    label: 'records of a federal agency',
    why: 'Under the Privacy Act of 1974 a contractor is bound like the agency.',
    help: 'Look at the contract and its attachments.',
    example: 'Contract with FAR 52.224-1 to -3; disclosure log since 2024.',
    answer: severalOf(
      { id: 'clauses', label: 'The contract carries the Privacy Act clauses and names the system' },
      { id: 'safeguards', label: 'Safeguards are in place and agreed with the agency' },
      { id: 'disclosures', label: 'Disclosure only with consent or under an exception, each accounted for' },
      { id: 'access', label: 'People can see and correct their records through the agency' },
      { id: 'training', label: 'Staff had Privacy Act training, on record' },
    ),
    evidence: ['contract', 'policy', 'log', 'training-record'],
  },
  {
    id: 'fda-submission-file',
    topic: 'documentation',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these does the cybersecurity part of the FDA submission hold?',
    label: 'FDA submission',
    why: 'FDA may refuse a submission for a connected medical device without them.',
    help: 'Go by the index of the submission (eSTAR).',
    example: '510(k) of May 2026, all parts; no unresolved anomalies.',
    answer: severalOf(
      { id: 'postmarket-plan', label: 'Plan for vulnerabilities after market, with coordinated disclosure' },
      { id: 'processes', label: 'Documented secure design and maintenance of device and related systems' },
      { id: 'patch-cycle', label: 'Patches on a justified cycle, and out of cycle where risk is uncontrolled' },
      { id: 'risk-file', label: 'Threat model, and a security risk assessment linked to the safety one' },
      { id: 'controls', label: 'Controls of all eight categories' },
      { id: 'architecture-views', label: 'Views of global system, multi-patient harm, updates and use cases' },
      { id: 'testing', label: 'Reports of all security tests, with independence stated' },
      { id: 'sbom-support', label: 'Support level, end of support and known flaws for each component' },
      { id: 'labelling', label: 'Labelling with instructions, interfaces, SBOM access, support end, updates' },
      { id: 'anomalies', label: 'Unresolved anomalies judged for security, or none' },
      { id: 'submission-complete', label: 'Everything eSTAR asks for' },
      { id: 'quality-system', label: 'Cybersecurity run inside the quality system (QMSR)' },
    ),
    evidence: ['doc', 'technical-file', 'test-report', 'risk-assessment', 'sbom'],
  },
];
