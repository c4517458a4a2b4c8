import { includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { partly } from '#rules/packs/shared/serves.ts';
import { levelThree } from './scope.ts';

/** What level 3 adds. */
export const levelThreeRequirements: Requirement[] = [
  {
    id: 'cti-14',
    title: 'Digital signatures',
    cites: 'CTIA test plan, category 3, digital signatures',
    reads: 'The device can make and check digital signatures.',
    section: 'Level 3',
    appliesWhen: levelThree,
    metWhen: includes('secure-communication', 'digital-signatures'),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    feeds: ['cti-request'],
  },
  {
    id: 'cti-15',
    title: 'Encryption at rest',
    cites: 'CTIA test plan, category 3, encryption at rest',
    reads: 'Stored data is encrypted.',
    section: 'Level 3',
    appliesWhen: levelThree,
    metWhen: includes('stored-data', 'data-protected'),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds: ['cti-request'],
    serves: [...partly('etsi-5.4-1')],
  },
  {
    id: 'cti-16',
    title: 'Signs of tampering',
    cites: 'CTIA test plan, category 3, tamper evidence',
    reads: 'Tampering with the device shows, or is reported.',
    section: 'Level 3',
    appliesWhen: levelThree,
    metWhen: includes('integrity-and-logging', 'tampering-shown'),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    feeds: ['cti-request'],
    serves: [...partly('etsi-5.4-2')],
  },
  {
    id: 'cti-17',
    title: 'Designed-in protection',
    cites: 'CTIA test plan, category 3, design-in features',
    reads: 'Separation of privileges, isolation and similar protections are part of the design.',
    section: 'Level 3',
    appliesWhen: levelThree,
    metWhen: includes('attack-surface', 'exploit-mitigations'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    feeds: ['cti-request'],
    serves: [...partly('etsi-5.6-7')],
  },
];
