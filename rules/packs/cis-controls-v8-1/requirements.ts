import { all, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What CIS Controls v8.1 asks. */
export const requirements: Requirement[] = [
  {
    id: 'cis-01',
    title: 'Asset inventory',
    cites: 'CIS Control 1',
    reads:
      'Enterprise assets are listed. 2 of its safeguards are in the first implementation group; for fleets of devices it matters much.',
    metWhen: includes('it-security', 'asset-inventory'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-02',
    title: 'Software inventory',
    cites: 'CIS Control 2',
    reads:
      'Software assets are listed. 3 of its safeguards are in the first implementation group; for fleets of devices it matters somewhat.',
    metWhen: all(includes('it-security', 'asset-inventory'), includes('sbom', 'per-release')),
    severity: 'major',
    evidence: [{ type: 'sbom' }],
    feeds: ['cis-assessment'],
    serves: [{ requirement: 'eo-04', how: 'informs' }],
  },
  {
    id: 'cis-03',
    title: 'Data protection',
    cites: 'CIS Control 3',
    reads:
      'Data is managed under a process and destroyed securely. 6 of its safeguards are in the first implementation group; for fleets of devices it matters much.',
    metWhen: includesAll('it-security', 'data-management', 'secure-disposal'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-04',
    title: 'Secure configuration',
    cites: 'CIS Control 4',
    reads:
      'Systems follow a secure configuration standard. 7 of its safeguards are in the first implementation group; for fleets of devices it matters much.',
    metWhen: includes('it-security', 'secure-configuration'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-05',
    title: 'Account management',
    cites: 'CIS Control 5',
    reads:
      'Everybody has an account of their own. 4 of its safeguards are in the first implementation group; for fleets of devices it matters somewhat.',
    metWhen: includes('it-security', 'unique-accounts'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-06',
    title: 'Access control',
    cites: 'CIS Control 6',
    reads:
      'Access is managed and needs a second factor where it matters. 5 of its safeguards are in the first implementation group; for fleets of devices it matters somewhat.',
    metWhen: includesAll('it-security', 'access-rights', 'multi-factor'),
    severity: 'major',
    evidence: [{ type: 'screenshot' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-07',
    title: 'Vulnerability management',
    cites: 'CIS Control 7',
    reads:
      'Systems are scanned and patched on a schedule. 4 of its safeguards are in the first implementation group; for fleets of devices it matters much.',
    metWhen: includes('it-security', 'patching'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['cis-assessment'],
    serves: [{ requirement: 'etsi-5.3-8', how: 'partly' }],
  },
  {
    id: 'cis-08',
    title: 'Audit logs',
    cites: 'CIS Control 8',
    reads:
      'Activity is logged and reviewed. 3 of its safeguards are in the first implementation group; for fleets of devices it matters somewhat.',
    metWhen: includes('it-security', 'audit-logs'),
    severity: 'major',
    evidence: [{ type: 'screenshot' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-09',
    title: 'Mail and browser',
    cites: 'CIS Control 9',
    reads:
      'Mail and web browsing are protected. 2 of its safeguards are in the first implementation group; for fleets of devices it matters little.',
    metWhen: includes('it-security', 'email-and-web'),
    severity: 'minor',
    evidence: [{ type: 'policy' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-10',
    title: 'Malware defence',
    cites: 'CIS Control 10',
    reads:
      'Protection against malware is deployed and current. 3 of its safeguards are in the first implementation group; for fleets of devices it matters little.',
    metWhen: includes('it-security', 'malware'),
    severity: 'minor',
    evidence: [{ type: 'screenshot' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-11',
    title: 'Recovery',
    cites: 'CIS Control 11',
    reads:
      'Backups and recovery are planned and tested. 4 of its safeguards are in the first implementation group; for fleets of devices it matters somewhat.',
    metWhen: includesAll('continuity', 'backups-tested', 'plans-tested'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-12',
    title: 'Network infrastructure',
    cites: 'CIS Control 12',
    reads:
      'Network gear follows a secure configuration standard. 1 of its safeguards are in the first implementation group; for fleets of devices it matters much.',
    metWhen: includes('it-security', 'secure-configuration'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-13',
    title: 'Network monitoring',
    cites: 'CIS Control 13',
    reads:
      'Network traffic is monitored and defended. 0 of its safeguards are in the first implementation group; for fleets of devices it matters much.',
    metWhen: includes('it-security', 'network-monitoring'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-14',
    title: 'Awareness and training',
    cites: 'CIS Control 14',
    reads:
      'Staff are trained, with records. 8 of its safeguards are in the first implementation group; for fleets of devices it matters little.',
    metWhen: includes('staff-security', 'training'),
    severity: 'major',
    evidence: [{ type: 'doc' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-15',
    title: 'Service providers',
    cites: 'CIS Control 15',
    reads:
      'Providers are chosen for security, bound by contract and checked again. 1 of its safeguards are in the first implementation group; for fleets of devices it matters somewhat.',
    metWhen: includesAll('supplier-security', 'assessed', 'contract-terms', 'rechecked'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-16',
    title: 'Application security',
    cites: 'CIS Control 16',
    reads:
      'Software is developed and tested securely. 0 of its safeguards are in the first implementation group; for fleets of devices it matters much.',
    metWhen: all(
      includes('development-process', 'secure-development'),
      includes('development-practices', 'security-testing'),
    ),
    severity: 'minor',
    evidence: [{ type: 'test-report' }],
    feeds: ['cis-assessment'],
    serves: [{ requirement: 'ssdf-PW.8', how: 'partly' }],
  },
  {
    id: 'cis-17',
    title: 'Incident response',
    cites: 'CIS Control 17',
    reads:
      'A written plan with roles exists and is tested. 3 of its safeguards are in the first implementation group; for fleets of devices it matters somewhat.',
    metWhen: includesAll('incident-response', 'process', 'exercised'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    feeds: ['cis-assessment'],
  },
  {
    id: 'cis-18',
    title: 'Penetration testing',
    cites: 'CIS Control 18',
    reads:
      'Monitoring is continuous, or penetration tests are yearly and scans half-yearly. 0 of its safeguards are in the first implementation group; for fleets of devices it matters somewhat.',
    metWhen: includes('it-security', 'penetration-tests'),
    severity: 'minor',
    evidence: [{ type: 'test-report' }],
    feeds: ['cis-assessment'],
  },
];
