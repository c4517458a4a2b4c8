import { all, atLeastNumber, atMostNumber, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What the holder of a certificate does. */
export const holder: Requirement[] = [
  {
    id: 'csa-eucc-4',
    title: 'Public supplementary information',
    cites: 'Reg. (EU) 2019/881 Art 55; 2024/482 Arts 8(6), 41(1)',
    reads:
      'Guidance for users, the support period, a contact with ways to report vulnerabilities, and a link to listed vulnerabilities are public, in an accessible language, at least until the certificate expires.',
    section: 'EUCC',
    metWhen: all(
      includes('user-instructions', 'secure-use'),
      includes('support-notice', 'published'),
      includes('disclosure-policy', 'contact'),
      includes('vulnerability-process', 'advisories-published'),
    ),
    severity: 'major',
    evidence: [{ type: 'url' }, { type: 'user-manual' }],
    feeds: ['csa-doc-suppl'],
    serves: [
      { requirement: 'etsi-5.2-1', how: 'partly' },
      { requirement: 'etsi-5.3-13', how: 'partly' },
      { requirement: 'etsi-5.12-2', how: 'partly' },
      { requirement: 'cra-a2-7', how: 'informs' },
      { requirement: 'cra-a2-8a', how: 'informs' },
    ],
  },
  {
    id: 'csa-eucc-5',
    title: 'Vulnerability management after certification',
    cites: 'EUCC 2024/482 Arts 33-36; 2019/881 Art 56(8)',
    reads:
      'Vulnerabilities are handled (EN ISO/IEC 30111 as a supplement), their impact is recorded and analysed, and the report goes to the certification body or authority without undue delay, with a proposed fix.',
    section: 'EUCC',
    metWhen: includes('eucc', 'impact-analysis'),
    severity: 'major',
    evidence: [{ type: 'procedure' }, { type: 'log' }],
    serves: [
      { requirement: 'etsi-5.2-2', how: 'partly' },
      { requirement: 'etsi-5.2-3', how: 'partly' },
      { requirement: 'cra-a1p2-2', how: 'informs' },
      { requirement: 'cra-a1p2-5', how: 'informs' },
    ],
  },
  {
    id: 'csa-eucc-7',
    title: 'Mark and label',
    cites: 'EUCC 2024/482 Art 11, Annex IX',
    reads:
      'Mark and label are optional; when used they show assurance and AVA_VAN level, the certificate id and a QR code to validity and public information.',
    section: 'EUCC',
    metWhen: includes('eucc', 'mark-complete'),
    severity: 'minor',
    evidence: [{ type: 'label-photo' }],
  },
  {
    id: 'csa-eucc-9',
    title: 'Holder monitoring',
    cites: 'EUCC 2024/482 Art 27',
    reads:
      'The holder watches vulnerability information on the product and its known dependencies and whether the certified assurance still holds, and supports the monitoring of the bodies.',
    section: 'EUCC',
    metWhen: includes('vulnerability-process', 'watch'),
    severity: 'major',
    evidence: [{ type: 'procedure' }],
    serves: [
      { requirement: 'etsi-5.2-3', how: 'partly' },
      { requirement: 'cra-13-7', how: 'informs' },
    ],
  },
  {
    id: 'csa-eucc-10',
    title: 'Honest promotion, identical product',
    cites: 'EUCC 2024/482 Art 9(2)',
    reads:
      'Nothing is advertised before issue or beyond the scope; advertising stops on suspension, withdrawal or expiry; only the identical product is sold under the certificate.',
    section: 'EUCC',
    metWhen: includes('eucc', 'honest-promotion'),
    severity: 'major',
    evidence: [{ type: 'screenshot' }, { type: 'procedure' }],
  },
  {
    id: 'csa-eucc-11',
    title: 'Records and specimen',
    cites: 'EUCC 2024/482 Arts 8(7), 41(2)',
    reads: 'Records and a specimen are kept securely for at least five years after the certificate ends.',
    section: 'EUCC',
    metWhen: atLeastNumber('eucc-retention-years', 5),
    severity: 'minor',
    evidence: [{ type: 'policy', note: 'retention' }],
    serves: [{ requirement: 'ce-retain', how: 'informs' }],
  },
  {
    id: 'csa-eucc-12',
    title: 'React to non-conformity within 30 days',
    cites: 'EUCC 2024/482 Arts 28-29',
    reads: 'A remedy is proposed within the period set, at most 30 days, or the certificate is suspended or withdrawn.',
    section: 'EUCC',
    metWhen: atMostNumber('eucc-nonconformity-days', 30),
    severity: 'minor',
    evidence: [{ type: 'procedure' }],
  },
];
