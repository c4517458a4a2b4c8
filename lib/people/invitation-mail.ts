import type { Message } from '#lib/mail/queue.ts';
import { invitationDays } from './invitation.ts';

type Invitation = { email: string; tenantName: string; inviter: string; role: string; url: string };

/** The message that carries an invitation. */
export function invitationMail({ email, tenantName, inviter, role, url }: Invitation): Message {
  return {
    to: email,
    subject: `Join ${tenantName} on Readymark`,
    text: `${inviter} invites you to ${tenantName} on Readymark as ${role}.

Accept here:
${url}

The link is for ${email} only, works once, and for ${invitationDays} days. If you did not expect it, you can ignore it.
`,
  };
}
