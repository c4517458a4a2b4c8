import type { Metadata } from 'next';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { PublicPage } from '#components/frame/public-page.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { requestOrigin } from '#lib/auth/origin.ts';
import { roleNames } from '#lib/auth/permissions.ts';
import { findPerson } from '#lib/auth/person.ts';
import { countTry, forgiveTry } from '#lib/auth/rate-limit.ts';
import { env } from '#lib/env.ts';
import { findInvitation } from '#lib/people/accept.ts';
import { invitationRefusals } from '#lib/people/invitation.ts';
import { acceptAction, joinAction } from './actions.ts';
import { NewPersonForm } from './new-person-form.tsx';
import { OtherPerson, SignInFirst } from './other-ways.tsx';

export const metadata: Metadata = { title: 'Invitation' };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { address } = await requestOrigin();
  const counted = await countTry('token-address', address);
  if (!counted.ok) return <NotOpen sentence={counted.message ?? ''} />;
  const [invitation, person] = await Promise.all([findInvitation({ token }), findPerson()]);
  if (!invitation) return <NotOpen sentence="There is no such invitation. Check the link, or ask for another one." />;
  await forgiveTry('token-address', address);
  if (invitation.state !== 'open') return <NotOpen sentence={invitationRefusals[invitation.state]} />;

  const { email, tenantName, role, known } = invitation;
  const oidc = env().OIDC_ISSUER ? env().OIDC_NAME : null;
  const mine = person?.email === email;
  return (
    <PublicPage
      title={`Join ${tenantName}`}
      description={`${email} is invited as ${roleNames[role].name}: ${roleNames[role].does.toLowerCase()}.`}
    >
      {mine && (
        <Form action={acceptAction.bind(null, token)} aria-label="Accept the invitation">
          <SubmitButton>Join {tenantName}</SubmitButton>
        </Form>
      )}
      {person && !mine && <OtherPerson current={person.email} invited={email} />}
      {!person && known && <SignInFirst email={email} token={token} />}
      {!person && !known && <NewPersonForm action={joinAction.bind(null, token)} oidc={oidc} token={token} />}
    </PublicPage>
  );
}

function NotOpen({ sentence }: { sentence: string }) {
  return (
    <PublicPage title="This invitation cannot be used" description={sentence}>
      <div>
        <LinkButton href="/">Go to the start</LinkButton>
      </div>
    </PublicPage>
  );
}
