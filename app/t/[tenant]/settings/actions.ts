'use server';
import { refresh } from 'next/cache';
import { type FormState, saved } from '#components/form/form-state.ts';
import { readForm } from '#components/form/read-form.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { renameTenant, TenantRename } from '#lib/tenants/rename.ts';

export async function renameAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'settings.write');
  const form = readForm(TenantRename, data);
  if (!form.ok) return form.state;
  await inTenant(member, (db) => renameTenant(db, member, form.value));
  refresh();
  return saved('The name is changed.');
}
