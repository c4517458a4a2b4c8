'use server';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { nextPath } from '#lib/auth/next-path.ts';
import { requestOrigin } from '#lib/auth/origin.ts';
import { Credentials, signIn } from '#lib/auth/sign-in.ts';
import { signInHere } from '#lib/auth/this-browser.ts';

export async function signInAction(_: FormState, data: FormData): Promise<FormState> {
  const form = readForm(Credentials, data);
  if (!form.ok) return form.state;
  const result = await signIn(form.value, await requestOrigin());
  if (!result.ok) return refusedForm(result, data);
  await signInHere(result.value);
  redirect(nextPath(data.get('next')));
}
