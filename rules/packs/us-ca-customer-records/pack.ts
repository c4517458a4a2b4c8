import { all, atMostNumber, includes } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { controllerOrProcessor, personalData } from '#rules/packs/shared/personal-data.ts';
import { informs } from '#rules/packs/shared/serves.ts';
import { offeredInState } from '#rules/packs/shared/us-markets.ts';

/** California: reasonable security and breach notice, for businesses of any size. */
export const usCaCustomerRecords: Pack = {
  id: 'us-ca-customer-records',
  version: '1.0.0',
  title: 'California law on reasonable security and breach notice',
  shortTitle: 'California breaches',
  citation: ['Cal. Civ. Code 1798.81.5', 'Cal. Civ. Code 1798.82 (SB 446)'],
  markets: ['US-CA'],
  kind: 'law',
  force: 'mandatory',
  authority: 'Attorney General; private action (1798.84)',
  status: 'In force since 1 July 2003; shorter times since 1 January 2026',
  summary:
    'Whoever owns or licenses listed personal data of Californians protects it with reasonable security, whatever the size of the business. Breaches are told to people within 30 calendar days since 2026, and to the Attorney General 15 days later when more than 500 are concerned.',
  bound:
    'Any person or business doing business in California that owns or licenses listed personal information; there is no size threshold.',
  boundRoles: [],
  effectiveFrom: '2003-07-01',
  milestones: [
    { date: '2003-07-01', what: 'Breach law in force', confidence: 'high' },
    { date: '2026-01-01', what: 'Limits of 30 and 15 days', confidence: 'high' },
  ],
  inScope: all(offeredInState('CA', 'California'), personalData, controllerOrProcessor),
  exclusions: [],
  phases: {},
  requirements: [
    {
      id: 'cr-01',
      title: 'Reasonable security',
      cites: 'Cal. Civ. Code 1798.81.5',
      reads: 'Listed personal data is protected by reasonable procedures that suit it.',
      metWhen: includes('personal-data-security', 'suits-risk'),
      severity: 'blocker',
      evidence: [{ type: 'policy' }],
      serves: informs('ccp-13'),
    },
    {
      id: 'cr-02',
      title: 'Breach notice within 30 days',
      cites: 'Cal. Civ. Code 1798.82(a), (f)',
      reads:
        'People are told within 30 calendar days of discovery; the Attorney General within 15 days of that when more than 500 are told.',
      from: '2026-01-01',
      metWhen: all(atMostNumber('breach-people-days', 30), includes('breach-response', 'california-attorney-general')),
      severity: 'blocker',
      evidence: [{ type: 'policy' }, { type: 'procedure' }],
      feeds: ['us-ca-breach-notice'],
    },
    {
      id: 'cr-03',
      title: 'Security in contracts',
      cites: 'Cal. Civ. Code 1798.81.5(c)',
      reads: 'Whoever receives the data is bound by contract to protect it.',
      metWhen: includes('privacy-contracts', 'processor-terms'),
      severity: 'major',
      evidence: [{ type: 'doc' }, { type: 'contract' }],
      serves: informs('ccp-14'),
    },
  ],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'us-ca-breach-notice',
      name: 'California breach notice',
      cites: 'Cal. Civ. Code 1798.82(d)',
      fields: [
        'Title',
        'What happened',
        'What information was involved',
        'What we are doing',
        'What you can do',
        'More information',
        'Date',
        'Contact',
        'Credit monitoring where social security numbers are concerned',
      ],
    },
  ],
  clocks: [
    {
      event: 'data breach',
      steps: ['30 calendar days: people', '15 days after that: Attorney General, above 500 people'],
      to: 'Californians and the Attorney General',
    },
  ],
  penalties: [
    { for: 'Breach', max: 'Damages and injunction', cites: 'Cal. Civ. Code 1798.84' },
    { for: 'Businesses under the CCPA', max: 'Statutory damages', cites: 'Cal. Civ. Code 1798.150' },
  ],
  edgeCases: [
    { case: 'Account e-mail and password leak', result: 'Notice is due: online credentials are listed.' },
    { case: 'Encrypted data, key safe', result: 'No notice: encryption is a safe harbour.' },
  ],
  pending: [],
  notes: [],
  verifiedOn: '2026-11-22',
  sources: ['https://www.mvalaw.com/data-points/california-amends-data-breach-notification-requirements'],
  confidence: 'high',
  confidenceBasis: 'Settled statute; SB 446 through a current secondary source.',
};
