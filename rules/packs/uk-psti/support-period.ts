import { all, any, given, includes, includesAll, yes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { recognisedLabel } from './labels.ts';
import { makers } from './scope.ts';

const section = 'Schedule 1, paragraph 3: support period';
const updatable = yes('software-updatable');

export const supportPeriod: Requirement[] = [
  {
    id: 'psti-support-published',
    title: 'Support period is published',
    cites: 'SI 2023/1007 Sch.1 para 3(2), reg 2',
    reads:
      'The defined support period, the minimum time for which security updates come, is published as a period with an end date. The law sets no minimum length.',
    section,
    appliesWhen: updatable,
    metWhen: all(includes('support-notice', 'published'), given('support-end-date')),
    deemedWhen: any(recognisedLabel, includes('labels-held', 'en-5-3-support')),
    severity: 'blocker',
    evidence: [{ type: 'url' }, { type: 'screenshot' }],
    feeds: ['psti-support-notice', 'psti-soc'],
    serves: [{ requirement: 'etsi-5.3-13', how: 'fully' }],
    note: 'A length without an end date, such as "three years", is not enough. Keep on record which parts it covers.',
  },
  {
    id: 'psti-support-access',
    title: 'Support period is easy to find and understand',
    cites: 'SI 2023/1007 Sch.1 para 3(4)',
    reads:
      'The period is published without a request, in English, free, without asking for personal data, clearly, and so that a lay reader understands it.',
    section,
    appliesWhen: updatable,
    metWhen: includesAll(
      'support-notice',
      'no-prior-request',
      'english',
      'free',
      'no-personal-data-asked',
      'clear-and-accessible',
      'understandable-without-technical-knowledge',
    ),
    deemedWhen: recognisedLabel,
    severity: 'blocker',
    evidence: [{ type: 'screenshot' }],
    feeds: ['psti-support-notice'],
    serves: [{ requirement: 'etsi-5.3-13', how: 'informs' }],
  },
  {
    id: 'psti-support-prominence',
    title: 'Support period is prominent where you sell',
    cites: 'SI 2023/1007 Sch.1 para 3(5)',
    reads:
      'Where the manufacturer invites purchase on its own site, or a non-paid site it controls, and states the main characteristics, the period stands beside them or with equal prominence.',
    section,
    roles: makers,
    appliesWhen: all(updatable, yes('sells-on-own-site')),
    metWhen: includes('support-notice', 'prominent'),
    deemedWhen: recognisedLabel,
    severity: 'blocker',
    evidence: [{ type: 'screenshot' }],
    feeds: ['psti-support-notice'],
    serves: [{ requirement: 'etsi-5.3-13', how: 'informs' }],
    note: 'Retailers have no display duty of their own.',
  },
  {
    id: 'psti-support-not-shortened',
    title: 'Support period is never shortened',
    cites: 'SI 2023/1007 Sch.1 para 3(6)',
    reads: 'A published period is never shortened; shortening means the requirement is not met.',
    section,
    appliesWhen: updatable,
    metWhen: includes('support-notice', 'never-shortened'),
    deemedWhen: recognisedLabel,
    severity: 'blocker',
    evidence: [{ type: 'record' }],
    feeds: ['psti-support-notice'],
    serves: [{ requirement: 'etsi-5.3-13', how: 'informs' }],
    note: 'The route by EN 303 645 provision 5.3-13 does not cure a shortened period.',
  },
  {
    id: 'psti-support-extension',
    title: 'An extension is published',
    cites: 'SI 2023/1007 Sch.1 para 3(3)',
    reads: 'If support is extended, the new period is published as soon as practicable.',
    section,
    appliesWhen: updatable,
    metWhen: includes('support-notice', 'extension-published'),
    deemedWhen: recognisedLabel,
    severity: 'major',
    evidence: [{ type: 'record' }, { type: 'url' }],
    feeds: ['psti-support-notice'],
    serves: [{ requirement: 'etsi-5.3-13', how: 'informs' }],
  },
];
