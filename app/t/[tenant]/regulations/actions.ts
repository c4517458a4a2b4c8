'use server';
import { refresh } from 'next/cache';
import { type FormState, saved } from '#components/form/form-state.ts';
import { formatCount } from '#components/format.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { adoptAll } from '#lib/law/adopt.ts';

export async function adoptAllAction(tenant: string): Promise<FormState> {
  const member = await requireMember(tenant, 'law.adopt');
  const count = await inTenant(member, (db) => adoptAll(db, member));
  refresh();
  return saved(`${formatCount(count, 'regulation', 'regulations')} adopted. Your products are judged anew now.`);
}
