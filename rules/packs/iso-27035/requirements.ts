import { all, any, atMostNumber, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What ISO/IEC 27035 asks. */
export const requirements: Requirement[] = [
  {
    id: 'i35-plan',
    title: 'Plan and prepare',
    cites: 'ISO/IEC 27035, plan and prepare',
    reads: 'Policy, team, plan, tools and links are in place.',
    metWhen: includes('incident-response', 'process'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [
      { requirement: 'nis-incident', how: 'informs' },
      { requirement: 'nis2-21-2b', how: 'informs' },
    ],
  },
  {
    id: 'i35-detect',
    title: 'Detect and report',
    cites: 'ISO/IEC 27035, detect and report',
    reads: 'Events and vulnerabilities are spotted and reported.',
    metWhen: all(includes('disclosure-policy', 'contact'), includes('vulnerability-process', 'watch')),
    severity: 'major',
    evidence: [{ type: 'record' }],
    serves: [
      { requirement: 'etsi-5.2-1', how: 'partly' },
      { requirement: 'etsi-5.2-3', how: 'partly' },
    ],
  },
  {
    id: 'i35-assess',
    title: 'Assess and decide',
    cites: 'ISO/IEC 27035, assess and decide',
    reads: 'Criteria lead to decisions, legal clocks for notices included.',
    metWhen: any(includes('incident-response', 'breach-notification'), atMostNumber('incident-early-warning-hours', 6)),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [
      { requirement: 'cert-report', how: 'informs' },
      { requirement: 'nis2-23-3', how: 'informs' },
    ],
  },
  {
    id: 'i35-respond',
    title: 'Respond',
    cites: 'ISO/IEC 27035, respond',
    reads: 'Incidents are contained, removed and recovered from; people are told and evidence is kept.',
    metWhen: includes('vulnerability-process', 'written-procedures'),
    severity: 'major',
    evidence: [{ type: 'record' }],
  },
  {
    id: 'i35-learn',
    title: 'Learn',
    cites: 'ISO/IEC 27035, learn',
    reads: 'Lessons, exercises and improvement follow.',
    metWhen: includes('incident-response', 'exercised'),
    severity: 'minor',
    evidence: [{ type: 'training-record' }],
  },
];
