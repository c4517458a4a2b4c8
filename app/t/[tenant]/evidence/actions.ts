'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { type FormState, failed, saved } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { addLink, archiveEvidence, changeEvidence, reviewEvidence } from '#lib/evidence/commands.ts';
import { EvidenceChange, EvidenceReview, NewLink } from '#lib/evidence/input.ts';

export async function addLinkAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'evidence.write');
  const form = readForm(NewLink, data);
  if (!form.ok) return form.state;
  await inTenant(member, (db) => addLink(db, member, form.value));
  refresh();
  return saved('The link is in the library.');
}

export async function changeEvidenceAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'evidence.write');
  const form = readForm(EvidenceChange, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => changeEvidence(db, member, form.value));
  if (!result.ok) return refusedForm(result, data);
  refresh();
  return saved('Saved.');
}

export async function reviewEvidenceAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'evidence.review');
  const form = readForm(EvidenceReview, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => reviewEvidence(db, member, form.value));
  if (!result.ok) return refusedForm(result, data);
  refresh();
  return saved(form.value.review === 'accepted' ? 'Accepted. It proves what it is attached to.' : 'Rejected.');
}

const Several = z.object({
  id: z.preprocess((sent) => (Array.isArray(sent) ? sent : [sent]), z.array(z.uuid()).min(1).max(200)),
  archived: z.stringbool(),
});

export async function archiveEvidenceAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'evidence.write');
  const form = readForm(Several, data);
  if (!form.ok) return failed('Choose at least one piece of evidence, and at most 200.');
  await inTenant(member, (db) => archiveEvidence(db, member, form.value.id, form.value.archived));
  refresh();
  return saved(form.value.archived ? 'Archived. It no longer proves anything, and can be restored.' : 'Restored.');
}
