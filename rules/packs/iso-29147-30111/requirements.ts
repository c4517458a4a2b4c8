import { all, given, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What ISO/IEC 29147, 30111 asks. */
export const requirements: Requirement[] = [
  {
    id: 'v-capability',
    title: 'Able to receive reports',
    cites: 'ISO/IEC 29147 6.2.2',
    reads: 'Reports can be received, also through a security.txt.',
    metWhen: includesAll('disclosure-policy', 'contact', 'security-txt'),
    severity: 'major',
    evidence: [{ type: 'vulnerability-policy' }, { type: 'security-txt' }],
    serves: [
      { requirement: 'etsi-5.2-1', how: 'partly' },
      { requirement: 'psti-vdp-contact', how: 'informs' },
    ],
  },
  {
    id: 'v-ack',
    title: 'Acknowledgement',
    cites: 'ISO/IEC 29147 6.2.5',
    reads: 'Reports are acknowledged within a stated time.',
    metWhen: includes('disclosure-policy', 'acknowledgement-time'),
    severity: 'major',
    evidence: [{ type: 'vulnerability-policy' }],
    serves: [
      { requirement: 'etsi-5.2-1', how: 'partly' },
      { requirement: 'psti-vdp-timelines', how: 'informs' },
    ],
  },
  {
    id: 'v-comm',
    title: 'Ongoing communication',
    cites: 'ISO/IEC 29147 6.5',
    reads: 'Reporters are told how things stand until the end.',
    metWhen: includes('disclosure-policy', 'status-time'),
    severity: 'major',
    evidence: [{ type: 'record' }],
    serves: [
      { requirement: 'etsi-5.2-1', how: 'partly' },
      { requirement: 'psti-vdp-timelines', how: 'informs' },
    ],
  },
  {
    id: 'v-policy',
    title: 'Public policy',
    cites: 'ISO/IEC 29147 policy part',
    reads: 'A public policy gives contact, expectations and words on safe harbour.',
    metWhen: all(includes('disclosure-policy', 'contact'), given('vdp-url')),
    severity: 'minor',
    evidence: [{ type: 'vulnerability-policy' }],
    serves: [{ requirement: 'etsi-5.2-1', how: 'partly' }],
    confidence: 'medium',
  },
  {
    id: 'v-advisory',
    title: 'Advisories',
    cites: 'ISO/IEC 29147 advisories',
    reads: 'Advisories are published.',
    metWhen: includes('vulnerability-process', 'advisories-published'),
    severity: 'major',
    evidence: [{ type: 'advisory' }],
    serves: [{ requirement: 'etsi-5.2-2', how: 'partly' }],
    confidence: 'medium',
  },
  {
    id: 'v-handle',
    title: 'Handling',
    cites: 'ISO/IEC 30111',
    reads: 'Reports are prepared for, received, verified, fixed, released and followed up.',
    metWhen: includesAll('vulnerability-process', 'written-procedures', 'acted-on-in-time'),
    severity: 'major',
    evidence: [{ type: 'policy' }, { type: 'record' }],
    serves: [
      { requirement: 'etsi-5.2-2', how: 'partly' },
      { requirement: 'etsi-5.2-3', how: 'partly' },
    ],
  },
];
