import { all, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { relevantConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { passwordsNotShared } from '#rules/packs/shared/passwords.ts';
import { informs } from '#rules/packs/shared/serves.ts';

/** The national IoT security policy of the UAE, known only from its summary page. */
export const aeIotSecurityPolicy: Pack = {
  id: 'ae-iot-security-policy',
  version: '1.0.1',
  title: 'UAE National IoT Security Policy',
  shortTitle: 'UAE IoT security',
  citation: ['UAE Cybersecurity Council, National IoT Security Policy (page updated August 2024)'],
  markets: ['AE'],
  kind: 'guidance',
  force: 'voluntary',
  authority: 'UAE Cybersecurity Council',
  status: 'Published; legal force for private makers not confirmed',
  summary:
    'A policy for organisations that use IoT and those that provide it, with controls on governance, data, network and devices. Whether it binds private makers is unclear; contracts for smart cities and critical systems quote it.',
  bound: 'Organisations that use IoT, and those that provide products or solutions.',
  boundRoles: [],
  effectiveFrom: '2024-08-10',
  milestones: [{ date: '2024-08-10', what: 'Page updated', confidence: 'medium' }],
  inScope: all(
    named('aepol-market', 'It is offered in the United Arab Emirates', includes('markets', 'AE')),
    relevantConnectable,
    followed('ae-iot-security-policy'),
  ),
  exclusions: [],
  phases: {},
  requirements: [
    {
      id: 'aepol-governance',
      title: 'Governance',
      cites: 'Governance domain',
      reads: 'Roles, risk, awareness and control of third parties are managed.',
      metWhen: all(
        includes('security-governance', 'risk-assessment'),
        includes('supplier-security', 'assessed'),
        includes('supplier-security', 'contract-terms'),
      ),
      severity: 'major',
      evidence: [{ type: 'risk-assessment' }],
      confidence: 'medium',
    },
    {
      id: 'aepol-data',
      title: 'Data security',
      cites: 'Data security domain',
      reads: 'Confidentiality, integrity and availability of data are protected.',
      metWhen: all(
        includes('stored-data', 'data-protected'),
        includes('secure-communication', 'personal-data'),
        includes('stored-data', 'secrets-protected'),
      ),
      severity: 'major',
      evidence: [{ type: 'test-report' }],
      serves: [...informs('etsi-5.8-2', 'etsi-5.4-1')],
      confidence: 'medium',
    },
    {
      id: 'aepol-device',
      title: 'Devices and network',
      cites: 'Device and network domain',
      reads: 'Unique credentials, updates, secure interfaces, encryption and monitoring.',
      metWhen: all(
        passwordsNotShared,
        includes('update-mechanism', 'all-software'),
        includes('attack-surface', 'unused-off'),
        includes('secure-communication', 'best-practice-cryptography'),
      ),
      severity: 'major',
      evidence: [{ type: 'test-report' }],
      serves: [...informs('etsi-5.1-1', 'etsi-5.3-1', 'etsi-5.6-1', 'etsi-5.5-1')],
      confidence: 'low',
    },
    {
      id: 'aepol-incident',
      title: 'Incidents',
      cites: 'Incident domain',
      reads: 'Incidents are handled under a process.',
      metWhen: includes('incident-response', 'process'),
      severity: 'minor',
      evidence: [{ type: 'policy' }],
      confidence: 'low',
    },
  ],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [],
  clocks: [],
  penalties: [],
  edgeCases: [
    {
      case: 'Smart-city or critical deployments',
      result: 'Expect contract clauses that quote the policy.',
      confidence: 'medium',
    },
  ],
  pending: ['Legal force and the list of controls could not be verified (confidence low).'],
  notes: ['Penalties were not found.'],
  verifiedOn: '2026-11-22',
  sources: ['https://csc.gov.ae/en/w/national-iot-security-policy'],
  confidence: 'low',
  confidenceBasis: 'Only the summary page could be read.',
};
