'use server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type FormState, saved } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { formatCount, formatList } from '#components/format.ts';
import { requireMember } from '#lib/auth/member.ts';
import { roleNames } from '#lib/auth/permissions.ts';
import { countTry } from '#lib/auth/rate-limit.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { Invite } from '#lib/people/invitation.ts';
import { invitePeople, resendInvitation, revokeInvitation } from '#lib/people/invite.ts';
import { changeRole, Removal, RoleChange, removeMember } from '#lib/people/members.ts';

const One = z.object({ id: z.uuid() });

export async function inviteAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'people.write');
  const form = readForm(Invite, data);
  if (!form.ok) return form.state;
  const counted = await countTry('invite-tenant', member.tenantId, form.value.emails.length);
  if (!counted.ok) return refusedForm(counted, data);
  const { invited, members } = await inTenant(member, (db) => invitePeople(db, member, form.value));
  refresh();
  return saved(invitedSentence(invited, members));
}

export async function resendAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'people.write');
  const form = readForm(One, data);
  if (!form.ok) return form.state;
  const counted = await countTry('invite-tenant', member.tenantId);
  if (!counted.ok) return refusedForm(counted, data);
  const result = await inTenant(member, (db) => resendInvitation(db, member, form.value.id));
  refresh();
  return result.ok ? saved(`A new link is on its way to ${result.value}. The old one is void.`) : refusedForm(result);
}

export async function revokeAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'people.write');
  const form = readForm(One, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => revokeInvitation(db, member, form.value.id));
  refresh();
  return result.ok ? saved(`The invitation for ${result.value} is withdrawn.`) : refusedForm(result);
}

export async function changeRoleAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'people.write');
  const form = readForm(RoleChange, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => changeRole(db, member, form.value));
  refresh();
  return result.ok
    ? saved(`${result.value.name} is now ${roleNames[form.value.role].name}.`)
    : refusedForm(result, data);
}

export async function removeAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'people.write');
  const form = readForm(Removal, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => removeMember(db, member, form.value));
  if (result.ok && form.value.id === member.memberId) redirect('/tenants');
  refresh();
  return result.ok ? saved(`${result.value.name} is no longer a member.`) : refusedForm(result);
}

function invitedSentence(invited: string[], members: string[]): string {
  const sent =
    invited.length > 0 ? `${formatCount(invited.length, 'invitation is', 'invitations are')} on the way.` : '';
  const known =
    members.length > 0 ? `${formatList(members)} ${members.length === 1 ? 'is a member' : 'are members'} already.` : '';
  return `${sent} ${known}`.trim();
}
