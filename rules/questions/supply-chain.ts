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
      { id: 'hardware', label: 'There is one for the hardware too (HBOM)' },
    ),
    evidence: ['sbom'],
  },
  {
    id: 'sbom-fields',
    topic: 'supply-chain',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which data do your software bills of materials hold?',
    label: 'SBOM data',
    why: 'US buyers ask for minimum elements.',
    help: 'The first seven are the minimum of 2021; the next four were added by a draft of 2025.',
    example: 'All but the generation context.',
    answer: severalOf(
      { id: 'supplier', label: 'Supplier' },
      { id: 'component-name', label: 'Component name' },
      { id: 'version', label: 'Version' },
      { id: 'unique-identifier', label: 'Unique identifier' },
      { id: 'dependency', label: 'Dependencies' },
      { id: 'sbom-author', label: 'Author of the SBOM' },
      { id: 'timestamp', label: 'Time it was made' },
      { id: 'hash', label: 'Hash' },
      { id: 'license', label: 'Licence' },
      { id: 'tool', label: 'Tool it was made with' },
      { id: 'generation-context', label: 'When in the build it was made' },
      { id: 'support-level', label: 'Support level of the component' },
      { id: 'end-of-support-date', label: 'End of support of the component' },
    ),
    evidence: ['sbom'],
  },
];
