import { includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { childrenLikely, goesAbroad, usesVendors } from '#rules/packs/shared/personal-data.ts';
import { informs } from '#rules/packs/shared/serves.ts';

/** Processors, children, significant fiduciaries, rights and transfers. */
export const specialDuties: Requirement[] = [
  {
    id: 'in-dpdp-processor',
    title: 'Contracts with processors',
    cites: 'DPDP Act s.8(2)',
    reads: 'Processors only under a valid contract.',
    section: 'Special duties and rights',
    appliesWhen: usesVendors,
    metWhen: includes('privacy-contracts', 'processor-terms'),
    severity: 'major',
    evidence: [{ type: 'contract' }],
    serves: [...informs('gdpr-28', 'ukd-processors', 'pdpl-records')],
  },
  {
    id: 'in-dpdp-children',
    title: 'Children under 18',
    cites: 'DPDP Act s.9; rules 10-12',
    reads:
      'Verifiable parental consent under 18; no harmful processing, tracking or targeted ads, subject to listed exemptions.',
    section: 'Special duties and rights',
    appliesWhen: childrenLikely,
    metWhen: includesAll('children-data', 'parental-consent', 'no-tracking'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }],
    serves: [...informs('ukd-children')],
  },
  {
    id: 'in-dpdp-sdf',
    title: 'Extras of a significant fiduciary',
    cites: 'DPDP Act s.10; rule 13',
    reads:
      'A significant data fiduciary has an officer in India, an independent auditor, a yearly impact assessment and audit, checks of its algorithms, and keeps data in India where ordered.',
    section: 'Special duties and rights',
    appliesWhen: includes('special-organisation', 'in-significant-fiduciary'),
    metWhen: includes('privacy-records', 'india-significant'),
    severity: 'major',
    evidence: [{ type: 'audit-report' }],
  },
  {
    id: 'in-dpdp-rights',
    title: 'Rights of the person',
    cites: 'DPDP Act ss.11-14; rule 14',
    reads: 'Access, correction, erasure, grievance, nomination.',
    section: 'Special duties and rights',
    metWhen: includesAll('privacy-rights', 'access', 'rectification', 'erasure', 'nominee'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [...informs('gdpr-15-22', 'ukd-rights', 'pdpl-rights')],
  },
  {
    id: 'in-dpdp-transfer',
    title: 'Transfers abroad',
    cites: 'DPDP Act s.16; rule 15',
    reads: 'Transfers allowed unless restricted; meet Government conditions on access by foreign States.',
    section: 'Special duties and rights',
    appliesWhen: goesAbroad,
    metWhen: includes('privacy-contracts', 'india-transfer'),
    severity: 'major',
    evidence: [{ type: 'record' }],
    serves: [...informs('gdpr-44', 'ukd-transfers', 'pdpl-transfer')],
  },
];
