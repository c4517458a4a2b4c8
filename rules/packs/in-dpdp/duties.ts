import { all, atMostNumber, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

/** Notice, consent, security and breaches. */
export const duties: Requirement[] = [
  {
    id: 'in-dpdp-notice',
    title: 'Itemised notice',
    cites: 'DPDP Act s.5; rule 3',
    reads: 'Itemised plain notice before or with a consent request.',
    section: 'Duties of the data fiduciary',
    metWhen: all(
      includesAll('privacy-notice', 'data-kinds', 'purposes', 'withdrawal', 'rights', 'complaint'),
      includesAll('privacy-notice-delivery', 'plain-words', 'stand-alone', 'indian-languages'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'url' }],
    feeds: ['in-notice'],
    serves: [...partly('etsi-6-1'), ...informs('gdpr-13', 'ukd-transparency', 'pdpl-principles')],
  },
  {
    id: 'in-dpdp-consent',
    title: 'Consent or a listed legitimate use',
    cites: 'DPDP Act ss.4, 6, 7',
    reads:
      'Free, specific, informed, unconditional, unambiguous consent by clear act, or a listed legitimate use; withdrawal as easy.',
    section: 'Duties of the data fiduciary',
    metWhen: all(
      includes('privacy-records', 'legal-basis'),
      includes('privacy-practice', 'consent-valid'),
      includes('privacy-practice', 'consent-withdrawable'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'record' }],
    feeds: ['in-notice'],
    serves: [
      ...partly('etsi-6-2', 'etsi-6-3A'),
      ...informs('gdpr-6', 'ukd-lawful', 'pdpl-basis', 'gdpr-7', 'ukd-consent'),
    ],
  },
  {
    id: 'in-dpdp-security',
    title: 'Reasonable security safeguards',
    cites: 'DPDP Act s.8(5); rule 6',
    reads: 'Reasonable safeguards with a stated minimum list.',
    section: 'Duties of the data fiduciary',
    metWhen: includesAll(
      'personal-data-security',
      'encrypted-at-rest',
      'encrypted-in-transit',
      'access-control',
      'logs-reviewed',
      'logs-one-year',
      'backup-restore',
      'processor-clauses',
    ),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'audit-report' }],
    serves: [
      ...partly('etsi-5.8-1', 'etsi-5.8-2', 'etsi-5.5-1'),
      ...informs('gdpr-32', 'ukd-security', 'pdpl-security'),
    ],
  },
  {
    id: 'in-dpdp-breach',
    title: 'Breach notices to everyone and to the Board',
    cites: 'DPDP Act s.8(6); rule 7',
    reads:
      'Inform each affected person and the Board without delay; details to the Board within 72 hours (or longer if allowed). No risk threshold.',
    section: 'Duties of the data fiduciary',
    metWhen: all(includes('breach-response', 'everyone-at-once'), atMostNumber('breach-authority-hours', 72)),
    severity: 'blocker',
    evidence: [{ type: 'policy' }],
    feeds: ['in-breach'],
    serves: [...informs('gdpr-33', 'ukd-breach', 'pdpl-breach')],
  },
  {
    id: 'in-dpdp-erasure',
    title: 'Erasure, and data kept for the State',
    cites: 'DPDP Act s.8(7)-(8); rule 8',
    reads:
      'Erase when the purpose is served; named large classes after three years of inactivity with 48-hour notice; keep data and logs at least one year for State purposes.',
    section: 'Duties of the data fiduciary',
    metWhen: includesAll('privacy-principles', 'retention-set', 'logs-kept-one-year'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [...partly('etsi-5.11-2'), ...informs('gdpr-17')],
  },
  {
    id: 'in-dpdp-contact',
    title: 'Published contact and grievances',
    cites: 'DPDP Act ss.8(9)-(10), 13; rules 9, 14',
    reads: 'Published contact; grievance answer within 90 days.',
    section: 'Duties of the data fiduciary',
    metWhen: includesAll('privacy-requests', 'contact-published', 'grievance-90-days', 'complaint-route'),
    severity: 'major',
    evidence: [{ type: 'url' }],
    feeds: ['in-notice'],
    serves: [...informs('ukd-complaints')],
  },
];
