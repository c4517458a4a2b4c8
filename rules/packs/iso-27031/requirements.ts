import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What ISO/IEC 27031 asks. */
export const requirements: Requirement[] = [
  {
    id: 'i31-bia',
    title: 'Analysis',
    cites: 'ISO/IEC 27031, analysis',
    reads: 'Critical services and what they depend on are known, with targets for recovery time and point.',
    metWhen: all(includes('continuity', 'plans-tested'), includes('security-governance', 'risk-assessment')),
    severity: 'major',
    evidence: [{ type: 'risk-assessment' }],
  },
  {
    id: 'i31-strategy',
    title: 'Strategy and plans',
    cites: 'ISO/IEC 27031, strategy and plans',
    reads: 'Design, backups, and arrangements with third parties and clouds make it resilient.',
    metWhen: all(
      includes('continuity', 'plans-tested'),
      includesAll('supplier-security', 'assessed', 'contract-terms'),
    ),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [{ requirement: 'nis2-21-2c', how: 'informs' }],
  },
  {
    id: 'i31-test',
    title: 'Exercise',
    cites: 'ISO/IEC 27031, exercise',
    reads: 'Plans are tested and improved.',
    metWhen: includes('continuity', 'plans-tested'),
    severity: 'minor',
    evidence: [{ type: 'training-record' }],
  },
];
