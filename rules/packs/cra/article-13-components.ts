import { all, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from './serves.ts';

/** Article 13(5), (6) and (25): components from others. */
export const article13Components: Requirement[] = [
  {
    id: 'cra-13-5',
    title: 'Due diligence on third-party components',
    cites: 'CRA Art. 13(5)',
    reads:
      'Check components from others, including non-commercial open source, so that they do not weaken the product: provenance, update history, known vulnerabilities, support, CE marking where relevant.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(
      includes('development-process', 'component-intake-check'),
      includes('development-process', 'component-check-covers-upkeep'),
    ),
    severity: 'blocker',
    evidence: [
      { type: 'procedure', note: 'component intake' },
      { type: 'sbom' },
      { type: 'contract', note: 'supplier security clauses' },
      { type: 'source-scan' },
    ],
    feeds: ['cra-doc-techfile'],
    serves: [
      ...partly('etsi-5.2-3', 'etsi-5.3-1'),
      ...informs('cra-a1p2-1', 'nis2-21-2d', 'enisa-bl-third', 'enisa-sd-thirdparty', 'enisa-sd-tools'),
    ],
  },
  {
    id: 'cra-13-6',
    title: 'Report upstream and share fixes',
    cites: 'CRA Art. 13(6)',
    reads:
      'When you find a vulnerability in an integrated component, tell its maker or maintainer, remediate it yourself under Part II, and share your fix where you wrote one, machine-readable where suitable.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(
      includes('vulnerability-process', 'upstream-reports'),
      includes('vulnerability-process', 'patches-offered-upstream'),
    ),
    severity: 'major',
    evidence: [{ type: 'procedure' }, { type: 'log', note: 'upstream reports' }],
    serves: [...partly('etsi-5.2-2', 'etsi-5.2-3'), ...informs('cra-a1p2-6')],
  },
  {
    id: 'cra-13-25',
    title: 'SBOM to authorities for dependency studies',
    cites: 'CRA Art. 13(25)',
    reads: 'Authorities may ask for SBOMs of certain product categories for a Union-wide dependency assessment.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('sbom', 'export'),
    severity: 'minor',
    evidence: [{ type: 'sbom' }],
    feeds: ['cra-doc-sbom'],
    serves: [...informs('cra-a1p2-1')],
  },
];
