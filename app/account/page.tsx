import type { Metadata } from 'next';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { PersonalBar } from '#components/frame/personal-bar.tsx';
import { PublicPage } from '#components/frame/public-page.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Section } from '#components/ui/section.tsx';
import { requirePerson } from '#lib/auth/person.ts';
import { sessionsOf } from '#lib/people/account.ts';
import { changePasswordAction, endSessionAction, renameAction } from './actions.ts';
import { PasswordForm } from './password-form.tsx';
import { SessionList } from './session-list.tsx';

export const metadata: Metadata = { title: 'Your account' };

export default async function AccountPage() {
  const person = await requirePerson('/account');
  const sessions = await sessionsOf(person.id);
  return (
    <PublicPage title="Your account" description={person.email} width="list" aside={<PersonalBar {...person} />}>
      <Section title="Name" description="Shown to your colleagues and in the audit log, from now on.">
        <Form action={renameAction} aria-label="Name" className="max-w-sm">
          <Field name="name" label="Your name" hideLabel>
            <Input defaultValue={person.name} autoComplete="name" maxLength={100} required />
          </Field>
          <div>
            <SubmitButton variant="secondary">Save name</SubmitButton>
          </div>
        </Form>
      </Section>
      <Section title="Password" description="Changing it signs out every other browser.">
        {person.hasPassword ? (
          <PasswordForm action={changePasswordAction} email={person.email} />
        ) : (
          <p>
            You sign in without a password. To have one as well, sign out and choose “Forgot password?” on the sign-in
            page.
          </p>
        )}
      </Section>
      <Section title="Signed-in browsers" description="End the ones you do not know." flush>
        <SessionList sessions={sessions} current={person.sessionId} end={endSessionAction} />
      </Section>
    </PublicPage>
  );
}
