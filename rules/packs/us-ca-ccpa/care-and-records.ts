import { all, any, atMostNumber, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { controller, sensitiveInUs } from '#rules/packs/shared/personal-data.ts';
import { informs } from '#rules/packs/shared/serves.ts';
import { profiles, sellsData, targetsAds } from '#rules/packs/shared/us-privacy.ts';
import { audit50to100m, auditOver100m, auditUnder50m } from './scope.ts';

const care = 'Care and security';
const records = 'Contracts, records and audits';

/** How data is treated, and what proves it. */
export const careAndRecords: Requirement[] = [
  {
    id: 'ccp-12',
    title: 'Necessary and proportionate',
    cites: 'Cal. Civ. Code 1798.100(c); 11 CCR 7002',
    reads: 'Collection, use and keeping stay within what the disclosed purpose needs.',
    section: care,
    appliesWhen: controller,
    metWhen: all(includes('privacy-principles', 'only-needed'), includes('privacy-notice', 'retention')),
    severity: 'major',
    evidence: [{ type: 'doc' }],
  },
  {
    id: 'ccp-13',
    title: 'Reasonable security',
    cites: 'Cal. Civ. Code 1798.100(e), 1798.81.5, 1798.150',
    reads: 'Personal data is protected by reasonable security; damages for a breach attach to it.',
    section: care,
    metWhen: all(includes('personal-data-security', 'suits-risk'), includes('stored-data', 'data-protected')),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'risk-assessment' }],
    serves: informs('shd-01', 'cis-03'),
  },
  {
    id: 'ccp-14',
    title: 'Contracts with recipients',
    cites: 'Cal. Civ. Code 1798.100(d), 1798.140; 11 CCR 7051, 7053',
    reads: 'Service providers, contractors and third parties are bound by contracts with the required terms.',
    section: records,
    metWhen: includes('privacy-contracts', 'processor-terms'),
    severity: 'major',
    evidence: [{ type: 'doc' }, { type: 'contract' }],
  },
  {
    id: 'ccp-15',
    title: 'Training and records of requests',
    cites: '11 CCR 7100-7102',
    reads: 'Whoever handles requests is trained, and requests are on record for 24 months.',
    section: records,
    appliesWhen: controller,
    metWhen: includes('privacy-records', 'request-log'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
  },
  {
    id: 'ccp-16',
    title: 'No dark patterns',
    cites: 'Cal. Civ. Code 1798.140(l); 11 CCR 7004',
    reads: 'Consent and choices come without tricks of design.',
    section: care,
    appliesWhen: controller,
    metWhen: includes('privacy-principles', 'no-dark-patterns'),
    severity: 'major',
    evidence: [{ type: 'screenshot' }],
    serves: informs('ftc-07'),
  },
  {
    id: 'ccp-17',
    title: 'Risk assessment',
    cites: '11 CCR 7150-7157',
    reads:
      'Sale, sharing, sensitive data, significant automated decisions and certain profiling and training are assessed; again within 45 days of a material change and every three years; kept five years.',
    section: records,
    from: '2026-01-01',
    appliesWhen: all(controller, any(sellsData, targetsAds, sensitiveInUs, profiles)),
    metWhen: includes('privacy-assessments', 'california-risk-assessment'),
    severity: 'major',
    evidence: [{ type: 'risk-assessment' }],
    feeds: ['us-ca-risk-assessment'],
    note: 'Processing from before 2026: by 2027-12-31. The attested summary goes in by 2028-04-01.',
  },
  audit('ccp-18', 'over USD 100 million (revenue of 2026)', '2028-04-01', auditOver100m),
  audit('ccp-18b', 'USD 50 to 100 million (revenue of 2027)', '2029-04-01', audit50to100m),
  audit('ccp-18c', 'under USD 50 million (revenue of 2028)', '2030-04-01', auditUnder50m),
  {
    id: 'ccp-20',
    title: 'Breach notice within 30 days',
    cites: 'Cal. Civ. Code 1798.82 (SB 446)',
    reads:
      'Californians are told of a breach within 30 calendar days of discovery; above 500 of them the attorney general gets a sample within 15 days after.',
    section: care,
    from: '2026-01-01',
    metWhen: all(atMostNumber('breach-people-days', 30), includes('breach-response', 'california-attorney-general')),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'procedure' }],
    serves: informs('cr-02', 'shd-13'),
  },
];

/** The yearly cybersecurity audit starts on another day in each band of revenue. */
function audit(
  id: string,
  band: string,
  from: `${number}-${number}-${number}`,
  appliesWhen: NonNullable<Requirement['appliesWhen']>,
): Requirement {
  return {
    id,
    title: `Cybersecurity audit: revenue ${band}`,
    cites: '11 CCR 7120-7124',
    reads: 'An independent yearly audit over 18 components, certified by an executive.',
    section: records,
    from,
    appliesWhen,
    metWhen: includes('privacy-records', 'california-cyber-audit'),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }, { type: 'attestation' }, { type: 'audit-report' }],
    feeds: ['us-ca-audit-certification'],
    ...(id === 'ccp-18' && { serves: informs('cis-18') }),
  };
}
