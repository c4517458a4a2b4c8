import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Components and what is known of them. */
export const supplyChainQuestions: Question[] = [
  {
    id: 'sbom',
    topic: 'supply-chain',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these hold for your software bills of materials (SBOM)?',
    label: 'software bill of materials',
    why: 'You can only fix what you know is inside.',
    help: 'Look at the SBOM of the newest release. A spreadsheet is not machine-readable in this sense.',
    example: 'CycloneDX from the build, transitive, one per release, in the release archive.',
    answer: severalOf(
      {
        id: 'per-release',
        label: 'There is one for every released version',
        help: 'Look at the last three releases: each needs its own SBOM',
      },
      { id: 'spdx', label: 'In SPDX' },
      { id: 'cyclonedx', label: 'In CycloneDX' },
      { id: 'other-machine-readable', label: 'In another machine-readable format' },
      { id: 'top-level', label: 'Covers at least the top-level dependencies' },
      { id: 'transitive', label: 'Covers dependencies of dependencies too' },
      {
        id: 'export',
        label: 'Can be exported on request for each version',
        help: 'Try it once for an old release before answering yes',
      },
    ),
    evidence: ['sbom'],
  },
];
