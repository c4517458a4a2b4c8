import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** What US federal agencies need from a supplier of IoT devices; asked only of who sells to them. */
export const federalSupplyQuestions: Question[] = [
  {
    id: 'federal-supply',
    topic: 'documentation',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these do you give US federal agencies with the product?',
    label: 'papers for federal agencies',
    why: 'An agency may not buy a device that keeps it from meeting the NIST rules, so it asks what the device can do.',
    help: 'The words are those of NIST SP 800-213A. Tick the measures also when no capability is missing.',
    example: 'Capability statement CS-3 for firmware 3.2, with two compensating measures.',
    answer: severalOf(
      { id: 'capability-statement', label: 'Statement of technical and supporting capabilities' },
      { id: 'compensating-measures', label: 'A compensating measure for each capability that is missing' },
      {
        id: 'device-security',
        label: 'Device identity, isolation and network conduct that fit into their controls',
      },
      { id: 'vulnerability-reports', label: 'Reports of vulnerabilities and fixes by SP 800-216' },
    ),
    evidence: ['doc', 'policy', 'test-report'],
  },
  {
    id: 'agency-waiver',
    topic: 'documentation',
    scope: 'product',
    use: 'compliance',
    ask: 'On which ground does the chief information officer of the agency waive missing capabilities, if at all?',
    label: 'waiver of the agency',
    why: 'Without one of three grounds an agency may not use the device.',
    help: 'The waiver is the decision of the agency; keep a copy.',
    example: 'None needed: all capabilities are there.',
    answer: {
      kind: 'choice',
      options: [
        { id: 'none-needed', label: 'None needed' },
        { id: 'national-security', label: 'National security' },
        { id: 'research', label: 'Research' },
        { id: 'alternative-method', label: 'Secured by another effective method' },
        { id: 'no-ground', label: 'Needed, but there is no ground' },
      ],
    },
    evidence: ['doc'],
  },
];
