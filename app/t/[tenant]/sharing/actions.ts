'use server';
import { refresh } from 'next/cache';
import { type FormState, failed, saved } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { type Member, requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import type { Result } from '#lib/result.ts';
import { createFrozenShare, createShare, passphraseHashOf, revokeShare } from '#lib/shares/commands.ts';
import { NewFrozenShare, NewShare, RevokeShare } from '#lib/shares/share.ts';
import { shareAddress } from '#lib/shares/token.ts';

export async function createShareAction(
  tenant: string,
  _: FormState<string>,
  data: FormData,
): Promise<FormState<string>> {
  const member = await requireMember(tenant, 'shares.write');
  return data.get('shows') === 'frozen' ? createFrozen(member, data) : createLive(member, data);
}

async function createLive(member: Member, data: FormData): Promise<FormState<string>> {
  const form = readForm(NewShare, data);
  if (!form.ok) return form.state;
  const hash = await passphraseHashOf(form.value.passphrase);
  return answer(await inTenant(member, (db) => createShare(db, member, form.value, hash)), data);
}

async function createFrozen(member: Member, data: FormData): Promise<FormState<string>> {
  const form = readForm(NewFrozenShare, data);
  if (!form.ok) return form.state;
  const hash = await passphraseHashOf(form.value.passphrase);
  return answer(await inTenant(member, (db) => createFrozenShare(db, member, form.value, hash)), data);
}

function answer(result: Result<string, { token: string }>, data: FormData): FormState<string> {
  if (!result.ok) return refusedForm(result, data);
  refresh();
  return saved<string>(undefined, shareAddress(result.value.token));
}

export async function revokeShareAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'shares.write');
  const form = readForm(RevokeShare, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => revokeShare(db, member, form.value.id));
  if (!result.ok) return failed('This link no longer exists.');
  refresh();
  return saved('The link is revoked. Whoever opens it now finds nothing.');
}
