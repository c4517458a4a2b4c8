import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { passwordsNotShared } from '#rules/packs/shared/passwords.ts';
import { informs } from '#rules/packs/shared/serves.ts';

const practice = (what: string) => includes('gsma-practice', what);
const feeds = ['gsma-declaration'];

export const recommendations: Requirement[] = [
  {
    id: 'gsma-risk',
    title: 'Risk and privacy assessment',
    cites: 'CLP.11 s.5-7',
    reads: 'Risks and privacy of service and endpoint are assessed over the life cycle.',
    metWhen: all(
      includes('product-readiness', 'risk-assessment-done'),
      includes('privacy-practice', 'data-use-explained'),
    ),
    severity: 'major',
    evidence: [{ type: 'risk-assessment' }],
    feeds,
  },
  {
    id: 'gsma-service',
    title: 'Service side',
    cites: 'CLP.12 s.5-6',
    reads: 'The critical and high-priority recommendations for the service side are followed.',
    metWhen: practice('service-side'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds,
  },
  {
    id: 'gsma-endpoint-trust',
    title: 'Trust base of the endpoint',
    cites: 'CLP.13, critical: trusted base, trust anchor, personalisation',
    reads: 'Each endpoint has a trust base with an anchor and is provisioned uniquely.',
    metWhen: practice('trust-base'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds,
    serves: [...informs('etsi-5.4-1', 'etsi-5.4-2', 'etsi-5.4-4')],
    confidence: 'medium',
  },
  {
    id: 'gsma-endpoint-software',
    title: 'Software of the endpoint',
    cites: 'CLP.13, critical: signed images, boot, memory',
    reads: 'Images are signed, start-up is verified, memory is protected.',
    metWhen: all(
      includes('integrity-and-logging', 'secure-boot'),
      includesAll('attack-surface', 'least-privilege', 'memory-protection'),
      includesAll('update-mechanism', 'device-verifies', 'network-trust'),
    ),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    feeds,
    serves: [...informs('etsi-5.3-10', 'etsi-5.6-8', 'etsi-5.7-1')],
    confidence: 'medium',
  },
  {
    id: 'gsma-endpoint-auth',
    title: 'Credentials, administration and logs of the endpoint',
    cites: 'CLP.13, passwords and remote administration',
    reads: 'Credentials are strong, administration is authenticated, and events are logged.',
    metWhen: all(
      passwordsNotShared,
      includesAll('access-control', 'network-functions', 'security-settings'),
      includes('integrity-and-logging', 'event-log'),
    ),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    feeds,
    serves: [...informs('etsi-5.1-1', 'etsi-5.5-4')],
    confidence: 'medium',
  },
  {
    id: 'gsma-crypto',
    title: 'Communication and randomness',
    cites: 'CLP.13, communications, randomness',
    reads: 'Communication is protected, and random numbers come from a proven generator.',
    metWhen: all(includes('secure-communication', 'best-practice-cryptography'), practice('random-numbers')),
    severity: 'major',
    evidence: [{ type: 'test-report' }],
    feeds,
    serves: [...informs('etsi-5.5-1')],
    confidence: 'medium',
  },
  {
    id: 'gsma-network',
    title: 'Services of the operator',
    cites: 'CLP.14',
    reads: 'Security services of the operator are used where they help.',
    metWhen: practice('operator-services'),
    severity: 'minor',
    evidence: [{ type: 'contract' }],
    feeds,
  },
  {
    id: 'gsma-clp17',
    title: 'Assessment',
    cites: 'CLP.17, CLP.19',
    reads: 'The checklist is filled and reviewed, and may be published as a declaration.',
    metWhen: practice('assessment'),
    severity: 'minor',
    evidence: [{ type: 'attestation' }],
    feeds,
  },
];
