'use server';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requestOrigin } from '#lib/auth/origin.ts';
import { signInHere } from '#lib/auth/this-browser.ts';
import { SignUp, signUp } from '#lib/people/sign-up.ts';

export async function signUpAction(_: FormState, data: FormData): Promise<FormState> {
  const form = readForm(SignUp, data);
  if (!form.ok) return form.state;
  const result = await signUp(form.value, await requestOrigin());
  if (!result.ok) return refusedForm(result, data);
  await signInHere(result.value);
  redirect(`/t/${result.value.slug}`);
}
