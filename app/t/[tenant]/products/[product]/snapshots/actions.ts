'use server';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { takeSnapshot } from '#lib/snapshots/commands.ts';
import { TakeSnapshot } from '#lib/snapshots/snapshot.ts';

export async function takeSnapshotAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'snapshots.write');
  const form = readForm(TakeSnapshot, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => takeSnapshot(db, member, form.value));
  if (!result.ok) return refusedForm(result, data);
  redirect(`/t/${tenant}/snapshots/${result.value.id}`);
}
