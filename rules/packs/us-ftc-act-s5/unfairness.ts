import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { sharedPasswordNever } from '#rules/packs/shared/factory-passwords.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

/** Unfairness: reasonable security and no hidden uses. */
export const unfairness: Requirement[] = [
  {
    id: 'ftc-02',
    title: 'No shared or hard-coded credentials',
    cites: '15 U.S.C. 45(a): D-Link, Tapplock',
    reads: 'No login shared between devices and no credentials written into firmware or app.',
    section: 'Reasonable security',
    metWhen: all(sharedPasswordNever, includes('development-process', 'no-hard-coded-secrets')),
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    serves: [...partly('etsi-5.1-1', 'etsi-5.4-3'), ...informs('ca-04')],
  },
  {
    id: 'ftc-03',
    title: 'Planned, reviewed and tested security',
    cites: 'FTC v. D-Link, order of 2019, part I',
    reads: 'Security is planned, threats are modelled, code is reviewed and the product is tested before release.',
    section: 'Reasonable security',
    metWhen: includesAll('development-practices', 'threat-modelling', 'code-analysis', 'security-testing'),
    severity: 'major',
    evidence: [{ type: 'test-report' }, { type: 'risk-assessment' }],
  },
  {
    id: 'ftc-04',
    title: 'Vulnerability reports, fixes and notices',
    cites: '15 U.S.C. 45(a): D-Link, ASUS, HTC orders',
    reads: 'Take in reports of vulnerabilities, fix them in good time, and tell users.',
    section: 'Reasonable security',
    metWhen: all(
      includes('disclosure-policy', 'contact'),
      includes('disclosure-policy', 'acknowledgement-time'),
      includes('disclosure-policy', 'status-time'),
      includes('update-service', 'timely'),
      includes('vulnerability-process', 'customers-alerted'),
    ),
    severity: 'major',
    evidence: [{ type: 'policy' }, { type: 'url' }],
    serves: [...partly('etsi-5.2-1', 'etsi-5.3-8')],
  },
  {
    id: 'ftc-05',
    title: 'Reasonable security for personal data',
    cites: '15 U.S.C. 45(n)',
    reads: 'Reasonable security for personal data on the device, in the app and in the cloud.',
    section: 'Reasonable security',
    metWhen: all(
      includes('personal-data-security', 'suits-risk'),
      includes('stored-data', 'data-protected'),
      includes('secure-communication', 'best-practice-cryptography'),
    ),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'test-report' }],
    serves: [...informs('gdpr-32')],
  },
  {
    id: 'ftc-06',
    title: 'Staff access to video, audio and location',
    cites: '15 U.S.C. 45(a): Ring, Verkada',
    reads: "Staff see customers' video, audio and location only where needed, and it is logged.",
    section: 'Reasonable security',
    metWhen: includes('personal-data-security', 'staff-viewing-limited'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
  },
  {
    id: 'ftc-08',
    title: 'Consent before unexpected use of sensitive data',
    cites: '15 U.S.C. 45(a): Vizio (2017), GoodRx, location-data orders',
    reads: 'Express consent before sensitive data is collected or shared in a way people do not expect.',
    section: 'Reasonable security',
    metWhen: includesAll('data-choices', 'sensitive-consent', 'health-only-authorised'),
    severity: 'blocker',
    evidence: [{ type: 'screenshot' }],
    serves: [...partly('etsi-6-2'), ...informs('gdpr-9')],
  },
];
