import { all, given, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** How a certificate comes about. */
export const certification: Requirement[] = [
  {
    id: 'csa-eucc-1',
    title: 'Certification request and evidence',
    cites: 'EUCC 2024/482 Arts 4, 7-8',
    reads:
      'You apply to a certification body and a laboratory with a security target and evidence. Level substantial covers AVA_VAN 1 and 2, level high 3 to 5.',
    section: 'EUCC',
    metWhen: all(given('eucc-assurance-level'), given('eucc-van-level')),
    severity: 'blocker',
    evidence: [
      { type: 'doc', note: 'security target' },
      { type: 'test-report', note: 'ITSEF evaluation technical report' },
    ],
    feeds: ['csa-doc-cert'],
    serves: [
      { requirement: 'cra-32', how: 'informs' },
      { requirement: 'nis2-24', how: 'informs' },
    ],
  },
  {
    id: 'csa-eucc-2',
    title: 'Level matches risk',
    cites: 'Reg. (EU) 2019/881 Art 52; 2024/482 Art 7(1)(c)',
    reads:
      "The level fits the risk of the intended use; 'high' is meant for attackers with significant skill and resources.",
    section: 'EUCC',
    metWhen: includes('eucc', 'level-fits-risk'),
    severity: 'major',
    evidence: [{ type: 'risk-assessment' }],
    serves: [{ requirement: 'cra-13-2', how: 'informs' }],
  },
  {
    id: 'csa-eucc-3',
    title: 'No self-assessment',
    cites: 'EUCC 2024/482 Art 6',
    reads:
      'There is no self-assessment: only a certification body issues the certificate, for level high under further conditions.',
    section: 'EUCC',
    metWhen: includes('eucc', 'issued-by-body'),
    severity: 'blocker',
    evidence: [{ type: 'certificate', note: 'EUCC' }],
    feeds: ['csa-doc-cert'],
  },
  {
    id: 'csa-eucc-8',
    title: 'AVA_VAN 4-5 only in set scenarios',
    cites: 'EUCC 2024/482 Art 7(3)-(4)',
    reads:
      'Levels 4 and 5 need a listed technical domain (smart cards, devices with security boxes), a listed protection profile, or an exceptional, approved case.',
    section: 'EUCC',
    metWhen: includes('eucc', 'van-route'),
    severity: 'major',
    evidence: [{ type: 'doc', note: 'protection profile' }],
  },
  {
    id: 'csa-eucc-6',
    title: 'Validity and review',
    cites: 'EUCC 2024/482 Arts 12-13',
    reads:
      'A certificate holds for up to five years, longer only with approval; it is reviewed, renewed or re-evaluated when product or threats change.',
    section: 'EUCC',
    metWhen: given('eucc-expiry'),
    severity: 'major',
    evidence: [{ type: 'certificate', note: 'EUCC' }],
  },
];
