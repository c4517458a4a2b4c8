'use server';
import { after } from 'next/server';
import { type FormState, saved } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requestOrigin } from '#lib/auth/origin.ts';
import { countTry } from '#lib/auth/rate-limit.ts';
import { ResetRequest, requestReset } from '#lib/people/reset.ts';

export async function requestResetAction(_: FormState, data: FormData): Promise<FormState> {
  const form = readForm(ResetRequest, data);
  if (!form.ok) return form.state;
  const counted = await countTry('reset-address', (await requestOrigin()).address);
  if (!counted.ok) return refusedForm(counted, data);
  // Once the answer is on its way, so that its time does not tell whether there is an account.
  after(() => requestReset(form.value.email));
  return saved();
}
