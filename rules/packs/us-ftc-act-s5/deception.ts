import { after, all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { personalData } from '#rules/packs/shared/personal-data.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

/** Deception: what is said has to be true. */
export const deception: Requirement[] = [
  {
    id: 'ftc-01',
    title: 'True claims',
    cites: '15 U.S.C. 45(a): deception',
    reads:
      'Say only what is true about security, privacy and support, in advertising, on the box and in policies, and be able to prove it.',
    section: 'Deception',
    metWhen: includes('privacy-principles', 'claims-true'),
    severity: 'blocker',
    evidence: [{ type: 'doc' }],
    feeds: ['ftc-claims-file'],
  },
  {
    id: 'ftc-07',
    title: 'No deceptive design',
    cites: '15 U.S.C. 45(a): policy statements',
    reads: 'No deceptive design in consent, set-up and cancellation.',
    section: 'Deception',
    metWhen: includes('privacy-principles', 'no-dark-patterns'),
    severity: 'major',
    evidence: [{ type: 'screenshot' }],
  },
  {
    id: 'ftc-09',
    title: 'No silent change of policy',
    cites: '15 U.S.C. 45(a): Facebook, Gateway orders',
    reads: 'A changed policy does not silently reach data collected under the old one.',
    section: 'Deception',
    metWhen: includes('privacy-principles', 'changes-with-consent'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [...informs('gdpr-5-1b')],
  },
  {
    id: 'ftc-10',
    title: 'Buyers know how long updates last',
    cites: '15 U.S.C. 45(a): staff paper of 2024',
    reads: 'Buyers are told how long updates last.',
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
    cites: '15 U.S.C. 45(a): cases on privacy policies',
    reads: 'A privacy notice is there, is clear, and is followed; buyers know the sensors.',
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
