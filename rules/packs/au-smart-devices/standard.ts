import { all, given, includes, includesAll, is, yes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { factoryPasswordsHold } from '#rules/packs/shared/factory-passwords.ts';
import { reportingWithTimes } from '#rules/packs/shared/mechanisms.ts';
import { passwordsNotShared, usesPasswords } from '#rules/packs/shared/passwords.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';
import { makers } from './roles.ts';

/** Schedule 1 of the Rules: the security standard. */
export const standard: Requirement[] = [
  {
    id: 'au-pw-model',
    title: 'No shared default passwords',
    cites: 'Smart Devices Rules 2025, Sch.1 cl 2',
    reads:
      'Passwords for hardware and pre-installed software outside factory default, and for software that must be installed, are unique per product or defined by the user.',
    section: 'Schedule 1, clause 2: passwords',
    metWhen: passwordsNotShared,
    severity: 'blocker',
    evidence: [{ type: 'test-report' }, { type: 'screenshot' }],
    feeds: ['au-soc'],
    serves: [...partly('etsi-5.1-1'), ...informs('psti-pw-model')],
  },
  {
    id: 'au-pw-quality',
    title: 'Factory passwords cannot be guessed',
    cites: 'Smart Devices Rules 2025, Sch.1 cl 2',
    reads:
      'Unique passwords not based on counters, public information, plainly derived identifiers, or otherwise guessable; the same key, PIN and API-key carve-outs as in the UK.',
    section: 'Schedule 1, clause 2: passwords',
    appliesWhen: all(usesPasswords, is('password-scheme', 'unique-per-device', 'unique-then-changeable')),
    metWhen: factoryPasswordsHold,
    severity: 'blocker',
    evidence: [{ type: 'doc' }, { type: 'test-report' }],
    feeds: ['au-soc'],
    serves: [...partly('etsi-5.1-2'), ...informs('psti-pw-quality')],
  },
  {
    id: 'au-vdp',
    title: 'Published contact and times for security issues',
    cites: 'Smart Devices Rules 2025, Sch.1 cl 3',
    reads:
      'Publish a contact for security issues and when reporters get acknowledgement and status updates until resolution.',
    section: 'Schedule 1, clause 3: reporting security issues',
    metWhen: reportingWithTimes,
    severity: 'blocker',
    evidence: [{ type: 'vulnerability-policy' }, { type: 'url' }],
    feeds: ['au-soc'],
    serves: [...partly('etsi-5.2-1'), ...informs('psti-vdp-contact', 'psti-vdp-timelines')],
  },
  {
    id: 'au-vdp-access',
    title: 'Reporting information is easy to get',
    cites: 'Smart Devices Rules 2025, Sch.1 cl 3',
    reads: 'Accessible, clear, unprompted, English, free, no personal data asked.',
    section: 'Schedule 1, clause 3: reporting security issues',
    metWhen: includesAll(
      'disclosure-policy',
      'no-prior-request',
      'english',
      'free',
      'no-personal-data-asked',
      'clear-and-accessible',
    ),
    severity: 'blocker',
    evidence: [{ type: 'screenshot' }],
    serves: [...partly('etsi-5.2-1'), ...informs('psti-vdp-access')],
  },
  {
    id: 'au-support',
    title: 'Support period is published',
    cites: 'Smart Devices Rules 2025, Sch.1 cl 4',
    reads: 'Publish the defined support period with an end date for parts that can receive security updates.',
    section: 'Schedule 1, clause 4: support period',
    appliesWhen: yes('software-updatable'),
    metWhen: all(includes('support-notice', 'published'), given('support-end-date')),
    severity: 'blocker',
    evidence: [{ type: 'url' }],
    feeds: ['au-soc'],
    serves: [...partly('etsi-5.3-13'), ...informs('psti-support-published')],
  },
  {
    id: 'au-support-access',
    title: 'Support period is easy to find and understand',
    cites: 'Smart Devices Rules 2025, Sch.1 cl 4',
    reads:
      'Support information clear, unprompted, English, free, without personal data, understandable without technical knowledge.',
    section: 'Schedule 1, clause 4: support period',
    appliesWhen: yes('software-updatable'),
    metWhen: includesAll(
      'support-notice',
      'no-prior-request',
      'english',
      'free',
      'no-personal-data-asked',
      'clear-and-accessible',
      'understandable-without-technical-knowledge',
    ),
    severity: 'blocker',
    evidence: [{ type: 'screenshot' }],
    serves: [...partly('etsi-5.3-13'), ...informs('psti-support-access')],
  },
  {
    id: 'au-support-web',
    title: 'Support period is prominent where you sell',
    cites: 'Smart Devices Rules 2025, Sch.1 cl 4',
    reads:
      'Shown prominently with the main characteristics where the manufacturer offers the product on its own or a controlled site.',
    section: 'Schedule 1, clause 4: support period',
    roles: makers,
    appliesWhen: all(yes('software-updatable'), yes('sells-on-own-site')),
    metWhen: includes('support-notice', 'prominent'),
    severity: 'major',
    evidence: [{ type: 'screenshot' }],
    serves: [...partly('etsi-5.3-13'), ...informs('psti-support-prominence')],
    confidence: 'medium',
  },
  {
    id: 'au-support-fixed',
    title: 'Support period is never shortened',
    cites: 'Smart Devices Rules 2025, Sch.1 cl 4',
    reads: 'Never shorten after publication; publish an extension as soon as practicable.',
    section: 'Schedule 1, clause 4: support period',
    appliesWhen: yes('software-updatable'),
    metWhen: includesAll('support-notice', 'never-shortened', 'extension-published'),
    severity: 'blocker',
    evidence: [{ type: 'record' }],
    serves: [...partly('etsi-5.3-13'), ...informs('psti-support-not-shortened', 'psti-support-extension')],
  },
];
