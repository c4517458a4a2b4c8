import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** RV: respond to vulnerabilities. */
export const respond: Requirement[] = [
  {
    id: 'ssdf-RV.1',
    title: 'Vulnerabilities are found',
    cites: 'SP 800-218 RV.1',
    reads: 'Vulnerabilities are watched for and confirmed all the time, and anybody can report one.',
    section: 'Respond to vulnerabilities',
    metWhen: all(
      includes('vulnerability-process', 'watch'),
      includesAll('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
    ),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['ssdf-record'],
    serves: [
      { requirement: 'etsi-5.2-1', how: 'partly' },
      { requirement: 'etsi-5.2-3', how: 'partly' },
    ],
  },
  {
    id: 'ssdf-RV.2',
    title: 'Vulnerabilities are fixed',
    cites: 'SP 800-218 RV.2',
    reads: 'Vulnerabilities are assessed, ranked, fixed and announced.',
    section: 'Respond to vulnerabilities',
    metWhen: includesAll('vulnerability-process', 'acted-on-in-time', 'advisories-published'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['ssdf-record'],
    serves: [
      { requirement: 'etsi-5.2-2', how: 'partly' },
      { requirement: 'etsi-5.3-8', how: 'partly' },
    ],
  },
  {
    id: 'ssdf-RV.3',
    title: 'Root causes',
    cites: 'SP 800-218 RV.3',
    reads: 'Root causes are analysed and fed back.',
    section: 'Respond to vulnerabilities',
    metWhen: includes('development-practices', 'root-causes'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    feeds: ['ssdf-record'],
  },
];
