import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { PublicPage } from '#components/frame/public-page.tsx';
import type { SearchParams } from '#components/table/table-query.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { nextPath } from '#lib/auth/next-path.ts';
import { findPerson } from '#lib/auth/person.ts';
import { refusalSentence } from '#lib/auth/refusal.ts';
import { env } from '#lib/env.ts';
import { ProviderButton } from '../provider-button.tsx';
import { signInAction } from './actions.ts';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<SearchParams> };

export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams;
  const path = nextPath(one(query.next) ?? one(query.callbackUrl)?.replace(env().PUBLIC_URL, ''));
  if (await findPerson()) redirect(path);
  const sentence = refusalSentence(one(query.refused) ?? one(query.error), env().OIDC_NAME);
  return (
    <PublicPage title="Sign in" aside={<SignUpHint />}>
      {one(query.done) === 'reset' && <Banner tone="success" title="Your password is set. Sign in with it." />}
      {sentence && <Banner tone="error" title={sentence} />}
      <Form action={signInAction} aria-label="Sign in">
        <input type="hidden" name="next" value={path} />
        <Field name="email" label="E-mail">
          <Input type="email" autoComplete="username" defaultValue={one(query.email)} required />
        </Field>
        <Field name="password" label="Password">
          <Input type="password" autoComplete="current-password" required />
        </Field>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <SubmitButton>Sign in</SubmitButton>
          <Link href="/reset" className="underline underline-offset-2">
            Forgot password?
          </Link>
        </div>
      </Form>
      {env().OIDC_ISSUER && <ProviderButton name={env().OIDC_NAME} next={path} />}
    </PublicPage>
  );
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

function SignUpHint() {
  return (
    <p>
      New here? <Link href="/sign-up">Sign up your organisation</Link>
    </p>
  );
}
