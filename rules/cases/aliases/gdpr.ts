import { type CaseValue, type Fact, list, number, type RegimeAlias, ticks, ticksOrNa, word } from '../alias.ts';
import { items } from './items.ts';

const roles = {
  controller: 'controller',
  processor: 'processor',
  manufacturer: undefined,
  authorisedRepresentative: undefined,
  importer: undefined,
  distributor: undefined,
  ossSteward: undefined,
  fulfilmentProvider: undefined,
  onlineMarketplace: undefined,
  seller: undefined,
  relatedServiceProvider: undefined,
  dataHolder: undefined,
  operator: undefined,
};

const noticeItems = {
  controller: ['controller'],
  purposes: ['purposes'],
  bases: ['legal-bases'],
  recipients: ['recipients'],
  transfers: ['transfers'],
  retention: ['retention'],
  rights: ['rights'],
  complaint: ['complaint'],
  source: ['source'],
  automatedDecisions: ['automated-decisions'],
};

const safeguards = {
  encryption: ['encrypted-at-rest', 'encrypted-in-transit'],
  accessControl: ['access-control'],
  resilience: ['resilience'],
  backupRestore: ['backup-restore'],
  regularTesting: ['regular-testing'],
  staffInstructions: ['staff-instructions'],
};

const rights = {
  access: ['access'],
  rectification: ['rectification'],
  restriction: ['restriction'],
  portability: ['portability'],
  objection: ['objection'],
};

/** The GDPR in the words of the EU fact base. */
export const gdprAlias: RegimeAlias = {
  packId: 'gdpr',
  given: { 'special-organisation': ['none-of-these'] },
  attributes: {
    role: list('personal-data-role', roles),
    specialCategoryData: (value) =>
      typeof value === 'boolean'
        ? [{ question: 'personal-data-kinds', adds: value ? 'other-special' : 'usage' }]
        : undefined,
    establishedInEU: word('established-in', { true: ['EU'], false: ['elsewhere'] }),
  },
  questions: {
    'gdpr-5-1a.q1': ticks('privacy-principles', 'lawful-fair-open'),
    'gdpr-5-1b.q1': ticks('privacy-principles', 'stated-purposes'),
    'gdpr-5-1c.q1': ticks('privacy-principles', 'only-needed'),
    'gdpr-5-1d.q1': ticks('privacy-principles', 'accurate'),
    'gdpr-5-1e.q1': ticks('privacy-principles', 'retention-set'),
    'gdpr-5-1e.q2': ticks('privacy-principles', 'deletion-automatic'),
    'gdpr-5-1f.q1': ticks('personal-data-security', 'suits-risk'),
    'gdpr-5-2.q1': ticks('privacy-records', 'compliance-file'),
    'gdpr-6.q1': ticks('privacy-records', 'legal-basis'),
    'gdpr-6.q2': ticksOrNa('privacy-records', 'balancing-test'),
    'gdpr-7.q1': ticks('privacy-practice', 'consent-valid', 'consent-withdrawable', 'consent-recorded'),
    'gdpr-7.q2': { reads: parents, passes: 'yes' },
    'gdpr-9.q1': ticks('privacy-records', 'special-data-exception'),
    'gdpr-12.q1': { reads: number('request-answer-days'), passes: 30 },
    'gdpr-12.q2': ticks('privacy-requests', 'identity-check-lean'),
    'gdpr-13.q1': { reads: items('privacy-notice', noticeItems), passes: Object.keys(noticeItems) },
    'gdpr-13.q2': ticks('privacy-notice-delivery', 'before-set-up'),
    'gdpr-15-22.q1': { reads: items('privacy-rights', rights), passes: Object.keys(rights) },
    'gdpr-17.q1': ticks('privacy-rights', 'erasure'),
    'gdpr-22.q1': ticks('privacy-rights', 'human-review'),
    'gdpr-25-1.q1': ticks('privacy-principles', 'by-design'),
    'gdpr-25-2.q1': ticks('privacy-principles', 'by-default'),
    'gdpr-26.q1': ticksOrNa('privacy-contracts', 'joint-controllers'),
    'gdpr-27.q1': ticks('privacy-contracts', 'eu-representative'),
    'gdpr-28.q1': ticks('privacy-contracts', 'processor-terms'),
    'gdpr-28.q2': ticks('privacy-contracts', 'sub-processors'),
    'gdpr-28-p.q1': ticks('privacy-contracts', 'documented-instructions'),
    'gdpr-30.q1': ticks('privacy-records', 'processing-record'),
    'gdpr-32.q1': { reads: items('personal-data-security', safeguards), passes: Object.keys(safeguards) },
    'gdpr-33.q1': { reads: number('breach-authority-hours'), passes: 72 },
    'gdpr-33.q2': ticks('privacy-records', 'breach-register'),
    'gdpr-33-2.q1': ticks('privacy-contracts', 'notice-to-controller'),
    'gdpr-34.q1': ticks('breach-response', 'people-told'),
    'gdpr-35.q1': ticks('privacy-assessments', 'impact-assessment'),
    'gdpr-35.q2': ticksOrNa('privacy-assessments', 'authority-consulted'),
    'gdpr-37.q1': ticks('privacy-contracts', 'officer'),
    'gdpr-44.q1': ticks('privacy-contracts', 'transfer-tool'),
    'gdpr-44.q2': ticks('privacy-contracts', 'transfer-assessment'),
    'eprivacy-5-3.q1': {
      reads: word('device-storage', { yes: 'only-needed', na: 'nothing', no: 'without-consent' }),
      passes: 'yes',
    },
  },
};

/** Not applicable is to have no children among the users. */
function parents(value: CaseValue): Fact[] | undefined {
  if (value === 'na') return [{ question: 'child-users', value: ['none-of-these'] }];
  if (value !== 'yes' && value !== 'no') return undefined;
  return [
    { question: 'child-users', value: ['aimed-under-13'] },
    { question: 'children-data', item: 'parental-consent', holds: value === 'yes' },
  ];
}
