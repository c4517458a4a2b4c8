'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { type FormState, saved } from '#components/form/form-state.ts';
import { readForm } from '#components/form/read-form.ts';
import { requireOperator } from '#lib/auth/person.ts';
import { retryMail } from '#lib/mail/deliver.ts';

export async function retryAction(_: FormState, data: FormData): Promise<FormState> {
  await requireOperator('/operator/mail');
  const form = readForm(z.object({ id: z.uuid() }), data);
  if (!form.ok) return form.state;
  await retryMail(form.value.id);
  refresh();
  return saved('The message is in line again and is tried within seconds.');
}
