import { all, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** PS: protect the software. */
export const protect: Requirement[] = [
  {
    id: 'ssdf-PS.1',
    title: 'Code is protected',
    cites: 'SP 800-218 PS.1',
    reads: 'Only authorised people and tools can change code.',
    section: 'Protect the software',
    metWhen: includes('development-practices', 'code-access'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds: ['ssdf-record'],
  },
  {
    id: 'ssdf-PS.2',
    title: 'Releases can be verified',
    cites: 'SP 800-218 PS.2',
    reads: 'Customers can check the integrity of a release.',
    section: 'Protect the software',
    metWhen: includes('development-practices', 'releases-verifiable'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds: ['ssdf-record'],
    serves: [{ requirement: 'etsi-5.3-10', how: 'partly' }],
  },
  {
    id: 'ssdf-PS.3',
    title: 'Releases are archived',
    cites: 'SP 800-218 PS.3',
    reads: 'Releases are archived with the origin of their components, for example in an SBOM.',
    section: 'Protect the software',
    metWhen: all(includes('development-practices', 'releases-archived'), includes('sbom', 'per-release')),
    severity: 'major',
    evidence: [{ type: 'sbom' }],
    feeds: ['ssdf-record'],
  },
];
