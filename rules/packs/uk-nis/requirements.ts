import { all, atMostNumber, includes, includesAll, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What UK NIS asks. */
export const requirements: Requirement[] = [
  {
    id: 'nis-register',
    title: 'Registration',
    cites: 'SI 2018/506 regs 8(2), 14',
    reads:
      'Operators tell their authority, and digital providers register with the Information Commission, within three months; changes follow within three months.',
    section: 'Regulations 8 to 14A',
    metWhen: includes('authority-relations', 'registered'),
    severity: 'major',
    evidence: [{ type: 'registration' }],
  },
  {
    id: 'nis-security',
    title: 'Proportionate security measures',
    cites: 'SI 2018/506 regs 10(1)-(2), 12(1)-(2)',
    reads:
      'Appropriate and proportionate measures cover security, incident handling, continuity, monitoring and standards; operators follow the guidance of their authority.',
    section: 'Regulations 8 to 14A',
    metWhen: includes('security-governance', 'proportionate-measures'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'risk-assessment' }, { type: 'audit-report' }],
    serves: [
      { requirement: 'is-risk', how: 'informs' },
      { requirement: 'i22-strategy', how: 'informs' },
    ],
  },
  {
    id: 'nis-incident',
    title: 'Incidents notified within 72 hours',
    cites: 'SI 2018/506 regs 11, 12(3)-(6)',
    reads:
      'Incidents with a significant or substantial impact are notified without undue delay and within 72 hours of awareness, with the details known so far.',
    section: 'Regulations 8 to 14A',
    metWhen: atMostNumber('incident-notification-hours', 72),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'notification' }],
    feeds: ['nis-incident-report'],
    serves: [
      { requirement: 'i35-plan', how: 'informs' },
      { requirement: 'cert-report', how: 'informs' },
    ],
  },
  {
    id: 'nis-rep',
    title: 'Representative in the UK',
    cites: 'SI 2018/506 regs 8A, 14A',
    reads: 'Operators and digital providers based outside the UK name a person there.',
    section: 'Regulations 8 to 14A',
    appliesWhen: not(includes('established-in', 'GB')),
    metWhen: includes('authority-relations', 'uk-representative'),
    severity: 'major',
    evidence: [{ type: 'contract' }],
  },
  {
    id: 'nis-supplychain',
    title: 'Supplier risk under control',
    cites: 'SI 2018/506 reg 10 guidance (CAF)',
    reads:
      'The risk of suppliers is controlled, bought connected devices included, and the service is assessed against the Cyber Assessment Framework.',
    section: 'Regulations 8 to 14A',
    metWhen: all(
      includesAll('supplier-security', 'assessed', 'contract-terms'),
      includes('security-governance', 'framework-assessment'),
    ),
    severity: 'minor',
    evidence: [{ type: 'contract' }, { type: 'audit-report' }],
  },
];
