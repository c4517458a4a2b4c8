import { all, any, includes, is, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

const section = 'Reasonable security features';
const feeds = ['or-security-file'];
const federalRules = includes('special-circumstances', 'federal-security-rules');
const suitsRisk = includes('product-readiness', 'security-suits-risk');

export const features: Requirement[] = [
  {
    id: 'or-01',
    title: 'Security suits the device and its information',
    cites: 'ORS 646A.813(1)(c) and (2)',
    reads:
      'The device has reasonable security features that suit its nature and function, and the information it may collect, hold or send. Complying with federal security rules for connected devices counts.',
    section,
    metWhen: any(
      all(suitsRisk, includes('stored-data', 'data-protected'), includes('access-control', 'every-interface')),
      federalRules,
    ),
    severity: 'blocker',
    evidence: [{ type: 'risk-assessment' }, { type: 'test-report' }],
    feeds,
    serves: [
      { requirement: 'ca-01', how: 'fully' },
      { requirement: 'ca-03', how: 'partly' },
      { requirement: 'etsi-5.4-1', how: 'partly' },
      { requirement: 'etsi-5.5-4', how: 'partly' },
    ],
  },
  {
    id: 'or-02',
    title: 'Credentials for sign-in from outside',
    cites: 'ORS 646A.813(2)(a)',
    reads:
      'One accepted feature for sign-in from outside the local network: a preset password unique to each device, or a credential the user makes before first use. Other strong means have to be argued; federal compliance counts as well.',
    section,
    appliesWhen: includes('sign-in-ways', 'from-outside'),
    metWhen: any(
      is('password-scheme', 'unique-per-device', 'unique-then-changeable', 'user-set'),
      all(not(includes('sign-in-ways', 'passwords')), suitsRisk),
      federalRules,
    ),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds,
    serves: [
      { requirement: 'ca-04', how: 'fully' },
      { requirement: 'etsi-5.1-1', how: 'fully' },
    ],
  },
  {
    id: 'or-03',
    title: 'Federal route is shown',
    cites: 'ORS 646A.813(2)(b)',
    reads: 'Who relies on federal law or rules on the security of connected devices can show how they are met.',
    section,
    appliesWhen: federalRules,
    metWhen: includes('product-readiness', 'baseline-mapping'),
    severity: 'minor',
    evidence: [{ type: 'doc' }, { type: 'certificate' }],
    feeds,
  },
  {
    id: 'or-04',
    title: 'Proof of the features is kept per model',
    cites: 'Practice',
    reads: 'For each model it is on record which features make its security reasonable.',
    section,
    metWhen: includes('product-readiness', 'baseline-mapping'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    feeds,
    serves: [{ requirement: 'ca-06', how: 'fully' }],
  },
];
