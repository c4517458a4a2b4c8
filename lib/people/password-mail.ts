import { env } from '#lib/env.ts';
import type { Message } from '#lib/mail/queue.ts';

/** The message that carries a reset link. */
export function resetMail(email: string, token: string, minutes: number): Message {
  return {
    to: email,
    subject: 'Choose a new password for Readymark',
    text: `Somebody, most likely you, asked for a new password for ${email}.

Choose it here:
${env().PUBLIC_URL}/reset/${token}

The link works once and for ${minutes} minutes. If you did not ask for it, you can ignore it: your password stays as it is.
`,
  };
}

/** Tells the owner of an account, who did it or should know who did. */
export function passwordChangedMail(email: string): Message {
  return {
    to: email,
    subject: 'Your Readymark password was changed',
    text: `The password of ${email} was changed, and other browsers were signed out.

If this was not you, choose a new password at ${env().PUBLIC_URL}/reset and tell your operator.
`,
  };
}
