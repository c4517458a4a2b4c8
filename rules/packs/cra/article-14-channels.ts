import { all, given, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from './serves.ts';

/** Article 14(6) to (8): the CSIRT, the platform and the users. */
export const article14Channels: Requirement[] = [
  {
    id: 'cra-14-6',
    title: 'Intermediate report on request',
    cites: 'CRA Art. 14(6)',
    reads: 'The CSIRT may ask for a status report.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: includes('reporting-process', 'csirt-follow-up'),
    severity: 'minor',
    evidence: [{ type: 'org-record' }],
    feeds: ['cra-doc-notification'],
    serves: [...informs('nis2-23-4c')],
  },
  {
    id: 'cra-14-7',
    title: 'Right CSIRT endpoint and platform access',
    cites: 'CRA Art. 14(7), Art. 16',
    reads:
      'File at the CSIRT of the Member State of main establishment (where security decisions are mainly taken, else most staff). Without EU establishment follow the order: authorised representative, importer, distributor, most users.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: all(given('csirt-endpoint'), includes('reporting-process', 'platform-accounts')),
    severity: 'blocker',
    evidence: [
      { type: 'doc', note: 'endpoint decision' },
      { type: 'screenshot', note: 'platform account' },
    ],
    feeds: ['cra-doc-notification'],
  },
  {
    id: 'cra-14-8',
    title: 'Tell users',
    cites: 'CRA Art. 14(8)',
    reads:
      'After awareness, tell affected users, and all users where appropriate, about the vulnerability or incident and what they can do, machine-readable where suitable. If you are late the CSIRT may do it.',
    section: 'Article 14',
    phase: 'reporting',
    from: '2026-09-11',
    metWhen: includes('reporting-process', 'user-notification'),
    severity: 'major',
    evidence: [{ type: 'advisory', note: 'template' }, { type: 'procedure' }],
    feeds: ['cra-doc-notification'],
    serves: [...partly('etsi-5.3-11'), ...informs('gdpr-34', 'nis2-23-2')],
  },
];
