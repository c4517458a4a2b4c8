'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { type FormState, saved } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requireOperator } from '#lib/auth/person.ts';
import { foundTenant, NewTenant, resumeTenant, Suspension, suspendTenant } from '#lib/operator/tenants.ts';

export async function createAction(_: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const form = readForm(NewTenant, data);
  if (!form.ok) return form.state;
  const result = await foundTenant(operator, form.value);
  if (!result.ok) return refusedForm(result, data);
  refresh();
  return saved(`${form.value.name} is created, and an invitation is on its way to ${form.value.email}.`);
}

export async function suspendAction(_: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const form = readForm(Suspension, data);
  if (!form.ok) return form.state;
  const result = await suspendTenant(operator, form.value);
  refresh();
  return result.ok
    ? saved('The tenant is suspended. Its people are shut out from their next click on.')
    : refusedForm(result);
}

export async function resumeAction(_: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const form = readForm(z.object({ id: z.uuid() }), data);
  if (!form.ok) return form.state;
  const result = await resumeTenant(operator, form.value.id);
  refresh();
  return result.ok ? saved('The tenant is open again.') : refusedForm(result);
}
