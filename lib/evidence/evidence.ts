import { z } from 'zod';

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
const typeIds = Object.keys(evidenceTypes) as [EvidenceType, ...EvidenceType[]];

export const reviewStates = { submitted: 'Waiting for review', accepted: 'Accepted', rejected: 'Rejected' } as const;
export type ReviewState = keyof typeof reviewStates;

const day = z
  .union([z.literal(''), z.iso.date('Give the date as day, month and year.')])
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

const described = {
  title: z.string().trim().min(1, 'Give the evidence a title.').max(200, 'Keep the title under 200 characters.'),
  type: z.enum(typeIds, 'Choose what kind of evidence this is.'),
  description: z.string().trim().max(4000, 'Keep the description under 4,000 characters.').default(''),
  validFrom: day,
  validUntil: day,
};

const inOrder = (dates: { validFrom: string | null; validUntil: string | null }) =>
  !dates.validFrom || !dates.validUntil || dates.validFrom <= dates.validUntil;
const outOfOrder = { path: ['validUntil'], message: 'The last day of validity lies before the first one.' };

/** A link to a page that proves something. */
export const NewLink = z
  .object({
    id: z.uuid(),
    url: z
      .url({ protocol: /^https?$/, message: 'Give the whole address, starting with https://.' })
      .max(2000, 'The address is too long.'),
    ...described,
  })
  .refine(inOrder, outOfOrder);
export type NewLink = z.infer<typeof NewLink>;

/** What a person may change about evidence; the bytes themselves never change. */
export const EvidenceChange = z
  .object({ id: z.uuid(), version: z.coerce.number().int().positive(), ...described })
  .refine(inOrder, outOfOrder);
export type EvidenceChange = z.infer<typeof EvidenceChange>;

export const EvidenceReview = z
  .object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    review: z.enum(['accepted', 'rejected']),
    note: z.string().trim().max(1000, 'Keep the note under 1,000 characters.').default(''),
  })
  .refine(({ review, note }) => review === 'accepted' || note !== '', {
    path: ['note'],
    message: 'Say why it is rejected, so that it can be put right.',
  });
export type EvidenceReview = z.infer<typeof EvidenceReview>;

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
