'use server';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requestOrigin } from '#lib/auth/origin.ts';
import { requirePerson } from '#lib/auth/person.ts';
import { signInHere } from '#lib/auth/this-browser.ts';
import { acceptAsNewPerson, acceptInvitation, NewMember } from '#lib/people/accept.ts';

/** For somebody without an account: makes one and signs in. */
export async function joinAction(token: string, _: FormState, data: FormData): Promise<FormState> {
  const form = readForm(NewMember, data);
  if (!form.ok) return form.state;
  const result = await acceptAsNewPerson(token, form.value, await requestOrigin());
  if (!result.ok) return refusedForm(result, data);
  await signInHere(result.value);
  redirect(`/t/${result.value.slug}`);
}

/** For somebody who is signed in. */
export async function acceptAction(token: string, _: FormState): Promise<FormState> {
  const person = await requirePerson(`/invite/${token}`);
  const result = await acceptInvitation({ token }, person);
  if (!result.ok) return refusedForm(result);
  redirect(`/t/${result.value}`);
}
