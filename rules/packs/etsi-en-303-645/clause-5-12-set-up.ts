import { yesOrNa } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

export const setUp: Requirement[] = [
  {
    id: 'etsi-5.12-1',
    title: 'Simple, secure set-up',
    cites: 'EN 303 645 V3.1.3, provision 5.12-1',
    reads: 'Set-up and maintenance need few user decisions and follow good practice.',
    section: '5.12 Easy installation and maintenance',
    metWhen: yesOrNa('simple-set-up'),
    severity: 'minor',
    evidence: [{ type: 'user-manual' }],
    feeds: ['etsi-doc-ics'],
    serves: [{ requirement: 'cra-a1p1-2b', how: 'partly' }],
    note: 'Recommended.',
  },
  {
    id: 'etsi-5.12-2',
    title: 'Guidance for secure set-up',
    cites: 'EN 303 645 V3.1.3, provision 5.12-2',
    reads: 'Users get guidance on secure set-up.',
    section: '5.12 Easy installation and maintenance',
    metWhen: yesOrNa('secure-set-up-guide'),
    severity: 'minor',
    evidence: [{ type: 'user-manual' }],
    feeds: ['etsi-doc-ics'],
    serves: [
      { requirement: 'cra-13-18', how: 'partly' },
      { requirement: 'cra-a2-4', how: 'partly' },
      { requirement: 'cra-a2-8a', how: 'partly' },
    ],
    note: 'Recommended.',
  },
  {
    id: 'etsi-5.12-3',
    title: 'Set-up can be checked',
    cites: 'EN 303 645 V3.1.3, provision 5.12-3',
    reads: 'Users can learn how to check that set-up is secure.',
    section: '5.12 Easy installation and maintenance',
    metWhen: yesOrNa('set-up-can-be-checked'),
    severity: 'minor',
    evidence: [{ type: 'user-manual' }],
    feeds: ['etsi-doc-ics'],
    serves: [{ requirement: 'cra-a2-8a', how: 'partly' }],
    note: 'Recommended.',
  },
];
