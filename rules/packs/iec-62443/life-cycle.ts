import { includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** 4-1: the development life cycle. */
export const lifeCycle: Requirement[] = [
  {
    id: 'ic-sdl',
    title: 'Secure development life cycle',
    cites: 'IEC 62443-4-1 (47 requirements in eight practices)',
    reads:
      'Security management, requirements, design, implementation, verification and validation, handling of defects, updates and user guidance: 47 requirements in eight practices.',
    metWhen: includes('development-practices', 'iec-62443-4-1'),
    severity: 'major',
    evidence: [{ type: 'certificate' }],
    serves: [
      { requirement: 'etsi-5.2-2', how: 'partly' },
      { requirement: 'etsi-5.6-9', how: 'partly' },
      { requirement: 'etsi-5.3-8', how: 'partly' },
      { requirement: 'etsi-5.12-2', how: 'partly' },
    ],
    confidence: 'medium',
  },
  {
    id: 'ic-svv',
    title: 'Verification',
    cites: 'IEC 62443-4-1 practice 5 (verification)',
    reads: 'Security requirements, mitigations and vulnerabilities are tested, with penetration tests.',
    metWhen: includesAll('product-readiness', 'penetration-tested', 'risk-assessment-done'),
    severity: 'major',
    evidence: [{ type: 'pentest-report' }, { type: 'risk-assessment' }],
  },
];
