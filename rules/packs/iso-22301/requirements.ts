import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What ISO 22301 asks. */
export const requirements: Requirement[] = [
  {
    id: 'i22-context',
    title: 'Context and leadership',
    cites: 'ISO 22301 clauses 4-5',
    reads: 'Context, scope, leadership and policy are set.',
    metWhen: includes('isms-elements', 'context'),
    severity: 'minor',
    evidence: [{ type: 'policy' }],
  },
  {
    id: 'i22-bia',
    title: 'Impact analysis',
    cites: 'ISO 22301 clause 8.2',
    reads: 'Business impact and risks are analysed.',
    metWhen: includes('security-governance', 'risk-assessment'),
    severity: 'major',
    evidence: [{ type: 'risk-assessment' }],
  },
  {
    id: 'i22-strategy',
    title: 'Strategies and plans',
    cites: 'ISO 22301 clauses 8.3-8.4',
    reads: 'Strategies are chosen and plans made.',
    metWhen: includes('continuity', 'plans-tested'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [
      { requirement: 'nis2-21-2c', how: 'informs' },
      { requirement: 'nis-security', how: 'informs' },
    ],
  },
  {
    id: 'i22-exercise',
    title: 'Exercises',
    cites: 'ISO 22301 clause 8.5',
    reads: 'Plans are exercised.',
    metWhen: includes('incident-response', 'exercised'),
    severity: 'major',
    evidence: [{ type: 'training-record' }],
  },
  {
    id: 'i22-audit',
    title: 'Audit and review',
    cites: 'ISO 22301 clauses 9-10',
    reads: 'Audit, review and improvement follow.',
    metWhen: includes('security-governance', 'effectiveness'),
    severity: 'minor',
    evidence: [{ type: 'audit-report' }],
  },
];
