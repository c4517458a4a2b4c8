import type { Metadata } from 'next';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { PublicPage } from '#components/frame/public-page.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { requestOrigin } from '#lib/auth/origin.ts';
import { countTry, forgiveTry } from '#lib/auth/rate-limit.ts';
import { isResetOpen } from '#lib/people/reset.ts';
import { NewPasswordField } from '../../new-password-field.tsx';
import { resetAction } from './actions.ts';

export const metadata: Metadata = { title: 'Choose a new password' };

export default async function ResetTokenPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { address } = await requestOrigin();
  const counted = await countTry('token-address', address);
  if (!counted.ok)
    return (
      <PublicPage title="Too many attempts" description={counted.message}>
        {null}
      </PublicPage>
    );
  if (!(await isResetOpen(token))) return <NotOpen />;
  await forgiveTry('token-address', address);
  return (
    <PublicPage
      title="Choose a new password"
      description="You then sign in with it. Every browser that is signed in now is signed out."
    >
      <Form action={resetAction} aria-label="Choose a new password">
        <input type="hidden" name="token" value={token} />
        <NewPasswordField label="New password" />
        <SubmitButton>Set password</SubmitButton>
      </Form>
    </PublicPage>
  );
}

function NotOpen() {
  return (
    <PublicPage
      title="This link does not work any more"
      description="It was used already, has run out after an hour, or a newer one was sent."
    >
      <div>
        <LinkButton href="/reset" variant="primary">
          Send me a new link
        </LinkButton>
      </div>
    </PublicPage>
  );
}
