import { after, all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { personalData } from '#rules/packs/shared/personal-data.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

/** Deception: what is said has to be true. */
export const deception: Requirement[] = [
  {
    id: 'ftc-01',
    title: 'True claims',
    cites: '15 U.S.C. 45; s.5(a) deception',
    reads: 'Say only what is true about security, privacy and support',
    section: 'Deception',
    metWhen: includes('privacy-principles', 'claims-true'),
    severity: 'blocker',
    evidence: [{ type: 'doc' }],
    feeds: ['ftc-claims-file'],
  },
  {
    id: 'ftc-07',
    title: 'No deceptive design',
    cites: '15 U.S.C. 45; policy statements',
    reads: 'No deceptive design',
    section: 'Deception',
    metWhen: includes('privacy-principles', 'no-dark-patterns'),
    severity: 'major',
    evidence: [{ type: 'screenshot' }],
  },
  {
    id: 'ftc-09',
    title: 'No silent change of policy',
    cites: '15 U.S.C. 45; Facebook, Gateway line',
    reads: 'No silent retroactive policy change',
    section: 'Deception',
    metWhen: includes('privacy-principles', 'changes-with-consent'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [...informs('gdpr-5-1b')],
  },
  {
    id: 'ftc-10',
    title: 'Buyers know how long updates last',
    cites: '15 U.S.C. 45; staff paper 2024',
    reads: 'Tell buyers how long updates last',
    section: 'Deception',
    metWhen: all(includes('support-notice', 'published'), after('support-end-date', 'asOf')),
    severity: 'minor',
    evidence: [{ type: 'url' }],
    feeds: ['ftc-claims-file'],
    serves: [...partly('etsi-5.3-13')],
  },
  {
    id: 'ftc-11',
    title: 'Privacy notice',
    cites: '15 U.S.C. 45; privacy policy cases',
    reads: 'Have and follow a privacy notice',
    section: 'Deception',
    appliesWhen: personalData,
    metWhen: all(
      includesAll('privacy-notice', 'data-kinds', 'purposes', 'recipients', 'rights'),
      includes('privacy-practice', 'sensors-documented'),
    ),
    severity: 'major',
    evidence: [{ type: 'url' }],
    serves: [...partly('etsi-5.8-3'), ...informs('gdpr-13')],
  },
];
