'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requirePerson } from '#lib/auth/person.ts';
import { acceptInvitation } from '#lib/people/accept.ts';

export async function acceptAction(_: FormState, data: FormData): Promise<FormState> {
  const person = await requirePerson('/tenants');
  const form = readForm(z.object({ id: z.uuid() }), data);
  if (!form.ok) return form.state;
  const result = await acceptInvitation(form.value, person);
  if (!result.ok) return refusedForm(result);
  redirect(`/t/${result.value}`);
}
