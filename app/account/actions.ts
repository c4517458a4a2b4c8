'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { type FormState, failed, saved } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requirePerson } from '#lib/auth/person.ts';
import { endSession } from '#lib/auth/session.ts';
import { changePassword, PasswordChange, Rename, renamePerson } from '#lib/people/account.ts';

export async function renameAction(_: FormState, data: FormData): Promise<FormState> {
  const person = await requirePerson('/account');
  const form = readForm(Rename, data);
  if (!form.ok) return form.state;
  await renamePerson(person, form.value);
  refresh();
  return saved('Your name is changed.');
}

export async function changePasswordAction(_: FormState, data: FormData): Promise<FormState> {
  const person = await requirePerson('/account');
  const form = readForm(PasswordChange, data);
  if (!form.ok) return form.state;
  const result = await changePassword(person, form.value);
  if (!result.ok) return refusedForm(result, data);
  refresh();
  return saved('Your password is changed, and other browsers are signed out.');
}

export async function endSessionAction(_: FormState, data: FormData): Promise<FormState> {
  const person = await requirePerson('/account');
  const form = readForm(z.object({ id: z.uuid() }), data);
  if (!form.ok) return form.state;
  const ended = await endSession(form.value.id, person.id);
  refresh();
  return ended ? saved('That browser is signed out.') : failed('That browser was signed out already.');
}
