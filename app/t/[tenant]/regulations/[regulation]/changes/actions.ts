'use server';
import { refresh } from 'next/cache';
import { type FormState, saved } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { Adopt, adopt } from '#lib/law/adopt.ts';
import { CountImpact, countAnew } from '#lib/law/count-impact.ts';

export async function adoptAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'law.adopt');
  const form = readForm(Adopt, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => adopt(db, member, form.value));
  if (!result.ok) return refusedForm(result, data);
  refresh();
  return saved('Adopted. Your products are judged anew now.');
}

/** Has the impact counted over all products. */
export async function countAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'law.adopt');
  const form = readForm(CountImpact, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => countAnew(db, member, form.value));
  if (!result.ok) return refusedForm(result, data);
  refresh();
  return saved('Counting has begun.');
}
