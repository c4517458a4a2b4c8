import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** 8259B: capabilities of the maker. */
export const supportingBaseline: Requirement[] = [
  {
    id: 'ir8259-B-DO',
    title: 'Documentation',
    cites: 'NIST IR 8259B',
    reads: 'Assumptions and design are recorded.',
    section: '8259B',
    metWhen: includesAll('technical-file', 'assumptions', 'design-record'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds: ['ir8259-log'],
  },
  {
    id: 'ir8259-B-IQ',
    title: 'Information and queries',
    cites: 'NIST IR 8259B',
    reads: 'Reports and questions of customers are received and answered.',
    section: '8259B',
    metWhen: all(
      includesAll('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
      includes('disclosure-policy', 'questions-answered'),
    ),
    severity: 'major',
    evidence: [{ type: 'url' }],
    feeds: ['ir8259-log'],
    serves: [{ requirement: 'etsi-5.2-1', how: 'partly' }],
  },
  {
    id: 'ir8259-B-ID',
    title: 'Telling customers',
    cites: 'NIST IR 8259B',
    reads: 'Customers are told of new vulnerabilities, updates and changed support terms.',
    section: '8259B',
    metWhen: all(includes('vulnerability-process', 'customers-alerted'), includes('update-service', 'changes-told')),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['ir8259-log'],
  },
  {
    id: 'ir8259-B-EA',
    title: 'Education and awareness',
    cites: 'NIST IR 8259B',
    reads: 'Instructions explain secure use and safe disposal.',
    section: '8259B',
    metWhen: includesAll('user-instructions', 'secure-use', 'installing-updates', 'decommissioning'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    feeds: ['ir8259-log'],
  },
];
