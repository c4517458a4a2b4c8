import { all, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What PSA, SESIP, ioXt asks. */
export const requirements: Requirement[] = [
  {
    id: 'sch-hardware',
    title: 'Root of trust',
    cites: 'PSA Certified',
    reads:
      'The root of trust is evaluated: level 1 by documents, level 2 in a laboratory, level 3 substantial, with variants for secure elements and a level 4.',
    metWhen: all(
      includes(
        'scheme-certificates',
        'psa-l1',
        'psa-l2',
        'psa-l2-se',
        'psa-l3',
        'psa-l3-se',
        'psa-l4',
        'sesip-1',
        'sesip-2',
        'sesip-3',
        'sesip-4',
        'sesip-5',
        'ioxt',
      ),
      includes('integrity-and-logging', 'secure-boot'),
    ),
    severity: 'minor',
    evidence: [{ type: 'certificate' }],
    serves: [
      { requirement: 'etsi-5.7-1', how: 'partly' },
      { requirement: 'etsi-5.4-1', how: 'partly' },
    ],
    confidence: 'medium',
  },
  {
    id: 'sch-platform',
    title: 'Platform',
    cites: 'SESIP levels 1-5',
    reads: 'The platform is evaluated by ideas of the Common Criteria, in five levels that device claims can reuse.',
    metWhen: includes(
      'scheme-certificates',
      'psa-l2',
      'psa-l2-se',
      'psa-l3',
      'psa-l3-se',
      'psa-l4',
      'sesip-1',
      'sesip-2',
      'sesip-3',
      'sesip-4',
      'sesip-5',
    ),
    severity: 'minor',
    evidence: [{ type: 'certificate' }],
    confidence: 'medium',
  },
  {
    id: 'sch-device',
    title: 'Device profile',
    cites: 'ioXt pledge (eight principles)',
    reads:
      'Eight principles hold: no universal password, secured interfaces, proven cryptography, security by default, signed updates, automatic updates, vulnerability reports, and a stated end of support.',
    metWhen: all(
      includes('scheme-certificates', 'ioxt'),
      includes('disclosure-policy', 'contact'),
      includes('support-notice', 'published'),
    ),
    severity: 'minor',
    evidence: [{ type: 'certificate' }],
    serves: [
      { requirement: 'etsi-5.1-1', how: 'partly' },
      { requirement: 'etsi-5.2-1', how: 'partly' },
      { requirement: 'etsi-5.3-10', how: 'partly' },
      { requirement: 'etsi-5.3-13', how: 'partly' },
    ],
    confidence: 'medium',
  },
];
