import { all, atMostNumber, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs } from '#rules/packs/shared/serves.ts';

/** 16 CFR 318.2 to 318.6: notices, and what keeps them from being needed. */
export const duties: Requirement[] = [
  {
    id: 'hbn-01',
    title: 'Breaches detected, own disclosures too',
    cites: '16 CFR 318.2, 318.3(c)',
    reads:
      'Unauthorised acquisition of identifiable health data is detected and decided on, also where you passed it on without authorisation; knowledge of staff counts as yours.',
    metWhen: includes('breach-response', 'health-disclosures'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }],
    serves: informs('ftc-05'),
  },
  {
    id: 'hbn-02',
    title: 'People told within 60 days',
    cites: '16 CFR 318.4(a), 318.5(a)',
    reads:
      'People are told without unreasonable delay, at most 60 calendar days; by e-mail together with text, in-app message or banner where e-mail is the contact.',
    metWhen: atMostNumber('breach-people-days', 60),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'procedure' }],
    feeds: ['us-hbnr-notice'],
  },
  {
    id: 'hbn-03',
    title: 'Content of the notice',
    cites: '16 CFR 318.6',
    reads: 'The template holds all required elements in plain language.',
    metWhen: includes('breach-response', 'health-notice-content'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds: ['us-hbnr-notice'],
  },
  {
    id: 'hbn-04',
    title: 'FTC told',
    cites: '16 CFR 318.4(b), 318.5(c)',
    reads:
      'From 500 people the FTC is told together with them; below in a yearly log within 60 days of the end of the year.',
    metWhen: includes('breach-response', 'ftc'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }],
    feeds: ['us-hbnr-form'],
  },
  {
    id: 'hbn-05',
    title: 'Media notice',
    cites: '16 CFR 318.5(b)',
    reads: 'From 500 residents of a state on, prominent media are told.',
    metWhen: includes('breach-response', 'media'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
  },
  {
    id: 'hbn-06',
    title: 'Service providers know and report',
    cites: '16 CFR 318.3(b)',
    reads: 'Service providers are told of your status and report breaches to a named official.',
    metWhen: includes('privacy-contracts', 'health-record-providers'),
    severity: 'major',
    evidence: [{ type: 'doc' }, { type: 'contract' }],
    note: 'Tick the item when you use none, or are such a provider yourself.',
  },
  {
    id: 'hbn-07',
    title: 'No disclosure without authorisation',
    cites: '16 CFR 318.2 (breach of security)',
    reads: 'Health data goes to advertisers, analytics or others only with authorisation of the person.',
    metWhen: includes('data-choices', 'health-only-authorised'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'test-report' }],
    serves: informs('ftc-08'),
  },
  {
    id: 'hbn-08',
    title: 'Data secured',
    cites: '16 CFR 318.2 (unsecured)',
    reads: 'Stored and travelling data is protected, so that the rule is less likely to bite.',
    metWhen: all(
      includes('stored-data', 'data-protected'),
      includes('secure-communication', 'best-practice-cryptography'),
    ),
    severity: 'minor',
    evidence: [{ type: 'test-report' }],
    serves: informs('ir8425-DP-1', 'ir8425-DP-3'),
  },
];
