import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** Practices for people. */
export const people: Requirement[] = [
  {
    id: 'enisa-sd-training',
    title: 'Security training',
    cites: 'ENISA 2019, People: training and awareness',
    reads: 'Developers and testers are trained in secure IoT development; champions spread it.',
    section: 'People',
    metWhen: includes('development-practices', 'developers-trained'),
    severity: 'major',
    evidence: [{ type: 'training-record' }],
    serves: [
      { requirement: 'etsi-5.6-9', how: 'partly' },
      { requirement: 'nis2-21-2g', how: 'informs' },
    ],
    confidence: 'medium',
  },
  {
    id: 'enisa-sd-roles',
    title: 'Defined security roles',
    cites: 'ENISA 2019, People: roles and privileges',
    reads: 'Duties are separated, security roles assigned, and privileges of team and tools limited.',
    section: 'People',
    metWhen: includes('development-practices', 'roles-assigned'),
    severity: 'major',
    evidence: [{ type: 'org-record' }],
    serves: [{ requirement: 'etsi-5.6-7', how: 'partly' }],
    confidence: 'medium',
  },
  {
    id: 'enisa-sd-culture',
    title: 'Security culture',
    cites: 'ENISA 2019, People: security culture',
    reads: 'Reporting a problem is welcome, and responsibility is shared.',
    section: 'People',
    metWhen: includes('staff-security', 'concerns-welcome'),
    severity: 'minor',
    evidence: [{ type: 'policy' }],
    confidence: 'medium',
  },
];
