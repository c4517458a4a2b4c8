import { all, any, includes, inForce, is, named, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

export const labelRouteFrom = '2023-01-01';

/** Subdivision (c), added by AB 2392: a label that conforms to the NIST criteria stands for reasonable security. */
const labelRoute = named(
  'nist-label',
  'It passed an outside assessment and carries a label that conforms to the NIST criteria',
  all(
    inForce(labelRouteFrom),
    includes('labels-held', 'us-label-test-report'),
    includes('labels-held', 'us-label-granted'),
    includes('labels-held', 'us-label-shown'),
  ),
  'Cal. Civ. Code 1798.91.04(c)',
);

const reasonable = 'Reasonable security features';

export const section9104: Requirement[] = [
  {
    id: 'ca-01',
    title: 'Security suits the device',
    cites: 'Cal. Civ. Code 1798.91.04(a)(1)',
    reads: 'The security features suit the nature and function of the device.',
    section: reasonable,
    metWhen: includes('product-readiness', 'security-suits-risk'),
    deemedWhen: labelRoute,
    severity: 'blocker',
    evidence: [{ type: 'risk-assessment' }, { type: 'doc' }],
    feeds: ['ca-security-file'],
    serves: [{ requirement: 'or-01', how: 'partly' }],
  },
  {
    id: 'ca-02',
    title: 'Security suits the data',
    cites: 'Cal. Civ. Code 1798.91.04(a)(2)',
    reads: 'The features suit the information the device may collect, hold or send.',
    section: reasonable,
    metWhen: all(
      includes('stored-data', 'data-protected'),
      includes('secure-communication', 'best-practice-cryptography'),
    ),
    deemedWhen: labelRoute,
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds: ['ca-security-file'],
    serves: [
      { requirement: 'etsi-5.4-1', how: 'partly' },
      { requirement: 'etsi-5.5-1', how: 'fully' },
    ],
  },
  {
    id: 'ca-03',
    title: 'Unauthorised access is kept out',
    cites: 'Cal. Civ. Code 1798.91.04(a)(3)',
    reads:
      'The features are designed to protect the device and its information from unauthorised access, change, destruction, use or disclosure.',
    section: reasonable,
    metWhen: all(includes('access-control', 'every-interface'), includes('attack-surface', 'unused-off')),
    deemedWhen: labelRoute,
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds: ['ca-security-file'],
    serves: [
      { requirement: 'etsi-5.5-4', how: 'partly' },
      { requirement: 'etsi-5.6-1', how: 'fully' },
    ],
  },
  {
    id: 'ca-04',
    title: 'Password rule for sign-in from outside',
    cites: 'Cal. Civ. Code 1798.91.04(b)',
    reads:
      'A device that can be signed in to from outside its local network counts as reasonably secure with a preset password unique to each device, or when the user has to make a new credential before first access. Other strong means have to be argued under subdivision (a).',
    section: 'Sign-in from outside the local network',
    appliesWhen: includes('sign-in-ways', 'from-outside'),
    metWhen: any(
      is('password-scheme', 'unique-per-device', 'unique-then-changeable', 'user-set'),
      all(not(includes('sign-in-ways', 'passwords')), includes('product-readiness', 'security-suits-risk')),
    ),
    deemedWhen: labelRoute,
    severity: 'blocker',
    evidence: [{ type: 'test-report' }, { type: 'screenshot' }],
    feeds: ['ca-security-file'],
    serves: [
      { requirement: 'etsi-5.1-1', how: 'fully' },
      { requirement: 'etsi-5.1-2', how: 'informs' },
      { requirement: 'or-02', how: 'fully' },
    ],
    note: 'A shared default password that works only inside the local network does not trigger this rule, but is still judged under subdivision (a).',
  },
  {
    id: 'ca-05',
    title: 'NIST-conforming label (optional route)',
    cites: 'Cal. Civ. Code 1798.91.04(c)',
    reads:
      'Optional: the device meets the baseline of a NIST-conforming label, passes an assessment by a third party and carries the binary label.',
    section: 'Label route',
    from: labelRouteFrom,
    appliesWhen: includes('labels-held', 'us-label-wanted'),
    metWhen: all(
      includes('labels-held', 'us-label-test-report'),
      includes('labels-held', 'us-label-granted'),
      includes('labels-held', 'us-label-shown'),
    ),
    severity: 'minor',
    evidence: [{ type: 'test-report' }, { type: 'certificate' }, { type: 'screenshot' }],
    feeds: ['ca-security-file'],
    serves: [
      { requirement: 'ctm-02', how: 'partly' },
      { requirement: 'lbl-11', how: 'partly' },
    ],
    note: 'No US label was to be had by mid-2026: open in law, not yet in practice.',
  },
  {
    id: 'ca-06',
    title: 'The reasoning is on file',
    cites: 'Practice (defence file)',
    reads: 'Reasoning and test proof for the model are kept, because enforcement looks back.',
    section: 'Record keeping',
    metWhen: includes('product-readiness', 'baseline-mapping'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    feeds: ['ca-security-file'],
  },
];
