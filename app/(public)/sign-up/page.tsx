import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { PublicPage } from '#components/frame/public-page.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { findPerson } from '#lib/auth/person.ts';
import { NewPasswordField } from '../new-password-field.tsx';
import { signUpAction } from './actions.ts';
import { OrganisationFields } from './organisation-fields.tsx';

export const metadata: Metadata = { title: 'Sign up' };

export default async function SignUpPage() {
  if (await findPerson()) redirect('/');
  return (
    <PublicPage
      title="Sign up your organisation"
      description="You become its first admin and can invite your colleagues next. Invited yourself? Use the link in that message instead."
      aside={
        <p>
          Have an account? <Link href="/sign-in">Sign in</Link>
        </p>
      }
    >
      <Form action={signUpAction} aria-label="Sign up">
        <OrganisationFields />
        <Field name="name" label="Your name">
          <Input autoComplete="name" maxLength={100} required />
        </Field>
        <Field name="email" label="E-mail">
          <Input type="email" autoComplete="username" required />
        </Field>
        <NewPasswordField />
        <SubmitButton>Sign up</SubmitButton>
      </Form>
    </PublicPage>
  );
}
