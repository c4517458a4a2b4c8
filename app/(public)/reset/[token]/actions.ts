'use server';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requestOrigin } from '#lib/auth/origin.ts';
import { signOutHere } from '#lib/auth/this-browser.ts';
import { Reset, resetPassword } from '#lib/people/reset.ts';

export async function resetAction(_: FormState, data: FormData): Promise<FormState> {
  const form = readForm(Reset, data);
  if (!form.ok) return form.state;
  const result = await resetPassword(form.value, await requestOrigin());
  if (!result.ok) return refusedForm(result, data);
  await signOutHere();
  redirect(`/sign-in?done=reset&email=${encodeURIComponent(result.value)}`);
}
