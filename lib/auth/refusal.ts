/** Why the identity provider's word was not enough. */
export type Refusal = 'unverified' | 'unproven' | 'taken' | 'unknown';

export const refusals: Record<Refusal, string> = {
  unverified:
    'The identity provider does not vouch for your e-mail address. Ask whoever runs it to verify the address, then try again.',
  unproven:
    'An account with your e-mail address exists, but nobody has shown yet that the address is theirs. Use “Forgot password?” once, then sign in here again.',
  taken:
    'The account with your e-mail address is already connected to another account at the identity provider. Ask your operator.',
  unknown: 'There is no account for you here yet. Ask an admin of your organisation for an invitation.',
};

/** The sentence for a code that next-auth or we put into the address of the sign-in page; null without a code. */
export function refusalSentence(code: string | undefined, provider: string): string | null {
  if (!code) return null;
  if (code in refusals) return refusals[code as Refusal];
  if (code === 'CredentialsSignin') return 'E-mail or password is wrong. Check both, or reset the password.';
  if (code === 'AccessDenied') return `${provider} did not let you in. Try again, or ask whoever runs it.`;
  return `Signing in with ${provider} did not work. Try again; if it fails again, tell your operator.`;
}
