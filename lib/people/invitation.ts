import { z } from 'zod';
import { canonicalEmail } from '#lib/auth/email.ts';
import { roles } from '#lib/auth/permissions.ts';

export const invitationDays = 7;
const atOnce = 25;

/** Addresses as people paste them: one per line, or with commas, semicolons or spaces between, with or without names. */
export const Addresses = z.string().transform((text, context) => {
  const words = text.split(/[\s,;]+/).filter((word) => word.includes('@') || !/^["'\p{L}.'"-]*$/u.test(word));
  const given = words.map((word) => word.replace(/^[<("']+|[>)"'.]+$/g, '')).filter(Boolean);
  const wrong = given.filter((word) => !canonicalEmail(word));
  const emails = [...new Set(given.map(canonicalEmail))].filter((email) => email !== null);
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (wrong.length > 0)
    return refuse(`This is no e-mail address: ${wrong.slice(0, 5).join(', ')}. Correct or remove it.`);
  if (emails.length === 0) return refuse('Enter at least one e-mail address');
  if (emails.length > atOnce) return refuse(`Invite at most ${atOnce} people at once; these are ${emails.length}`);
  return emails;
});

export const Invite = z.object({ emails: Addresses, role: z.enum(roles, { error: 'Choose a role' }) });
export type Invite = z.infer<typeof Invite>;

/** What became of an invitation. */
export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired' | 'suspended';

/** Why an invitation cannot be accepted, and what to do. */
export const invitationRefusals: Record<Exclude<InvitationState, 'open'>, string> = {
  accepted: 'This invitation was used already. Sign in to get to your organisation.',
  revoked:
    'This invitation was withdrawn, or a newer one was sent. Look for a newer message, or ask for another invitation.',
  expired: `This invitation has run out: it was good for ${invitationDays} days. Ask for another one.`,
  suspended: 'The organisation is suspended. Ask whoever invited you.',
};
