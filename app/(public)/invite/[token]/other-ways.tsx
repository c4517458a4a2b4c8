import { Button } from '#components/ui/button.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';

/** Somebody else is signed in with this browser. */
export function OtherPerson({ current, invited }: { current: string; invited: string }) {
  return (
    <form action="/sign-out" method="post" className="stack-3">
      <p>
        You are signed in as {current}, and this invitation is for {invited}. Sign out, then open the link in the
        message again.
      </p>
      <div>
        <Button type="submit">Sign out</Button>
      </div>
    </form>
  );
}

/** The invited address has an account. */
export function SignInFirst({ email, token }: { email: string; token: string }) {
  const query = new URLSearchParams({ email, next: `/invite/${token}` });
  return (
    <>
      <p>There is an account with this address. Sign in with it to go on.</p>
      <div>
        <LinkButton href={`/sign-in?${query}`} variant="primary">
          Sign in
        </LinkButton>
      </div>
    </>
  );
}
