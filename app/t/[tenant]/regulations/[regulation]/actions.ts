'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type FormState, failed } from '#components/form/form-state.ts';
import { readForm } from '#components/form/read-form.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { retireFramework } from '#lib/frameworks/commands.ts';

const Retire = z.object({ id: z.string().max(100) });

/** Takes a framework of the tenant's own out of use. */
export async function retireAction(tenant: string, _state: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'law.write');
  const form = readForm(Retire, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => retireFramework(db, member, form.value.id));
  if (!result.ok) return failed('This framework is no longer in use. Open the list of regulations anew.');
  redirect(`/t/${tenant}/regulations`);
}
