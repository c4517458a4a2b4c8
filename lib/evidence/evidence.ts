import { can, type Role } from '#lib/auth/permissions.ts';

/** Evidence types of the rule packs, with the words people use. */
export const evidenceTypes = {
  advisory: 'Security advisory',
  attestation: 'Signed attestation',
  'audit-report': 'Audit report',
  certificate: 'Certificate or label',
  'config-export': 'Configuration export',
  contract: 'Contract',
  'declaration-of-conformity': 'Declaration of conformity',
  doc: 'Other document',
  dpia: 'Data-protection impact assessment',
  hbom: 'Hardware bill of materials',
  'label-photo': 'Photo of label or packaging',
  log: 'Log',
  'mud-file': 'MUD file',
  notification: 'Notification sent',
  'notification-record': 'Record of a notification',
  'org-record': 'Company record',
  oscal: 'OSCAL document',
  'pentest-report': 'Penetration test report',
  policy: 'Policy',
  procedure: 'Procedure',
  record: 'Register or record',
  register: 'Register',
  registration: 'Registration or approval',
  'risk-assessment': 'Risk assessment',
  sbom: 'SBOM',
  screenshot: 'Screenshot',
  'security-txt': 'security.txt',
  'source-scan': 'Source or vulnerability scan',
  'statement-of-compliance': 'Statement of compliance',
  'technical-file': 'Technical file',
  'test-report': 'Test report',
  'threat-model': 'Threat model',
  'training-record': 'Training record',
  url: 'Public page',
  'user-manual': 'User manual',
  vex: 'VEX statement',
  'vulnerability-policy': 'Vulnerability disclosure policy',
} as const;

export type EvidenceType = keyof typeof evidenceTypes;

export const reviewStates = { submitted: 'Waiting for review', accepted: 'Accepted', rejected: 'Rejected' } as const;
export type ReviewState = keyof typeof reviewStates;

/** How evidence stands on a day: only `good` proves anything. */
export type EvidenceState = 'good' | 'waiting' | 'rejected' | 'expired' | 'not-yet-valid';

/** Days are `YYYY-MM-DD`; the last day of validity still counts. */
export function evidenceState(
  evidence: { review: string; validFrom: string | null; validUntil: string | null },
  today: string,
): EvidenceState {
  if (evidence.review === 'rejected') return 'rejected';
  if (evidence.validUntil && evidence.validUntil < today) return 'expired';
  if (evidence.validFrom && evidence.validFrom > today) return 'not-yet-valid';
  return evidence.review === 'accepted' ? 'good' : 'waiting';
}

/** Evidence with this many days left, or fewer, is about to run out. */
export const expiresSoonDays = 90;

/** Whether a member may describe or archive a piece: managers any, others what they brought in. */
export function mayChange(member: { role: Role; personId: string }, { uploadedBy }: { uploadedBy: string }): boolean {
  return can(member.role, 'evidence.review') || (can(member.role, 'evidence.write') && uploadedBy === member.personId);
}
