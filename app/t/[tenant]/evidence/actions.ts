'use server';
import { refresh } from 'next/cache';
import { type FormState, failed, saved } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import { formatCount } from '#components/format.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { Attach, attachEvidence, attachToMany, detachEvidence } from '#lib/evidence/attach.ts';
import { addLink, archiveEvidence, changeEvidence, reviewEvidence } from '#lib/evidence/commands.ts';
import { EvidenceChange, EvidenceReview, NewLink } from '#lib/evidence/input.ts';
import { AttachForm, Selected, selectedPieces } from './selected.ts';

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

/** Hands back the ids that changed, so that it can be undone. */
export async function archiveEvidenceAction(tenant: string, data: FormData): Promise<FormState<string[]>> {
  const member = await requireMember(tenant, 'evidence.write');
  const form = readForm(Selected, data);
  if (!form.ok) return failed('Choose at least one piece of evidence.');
  const { archived } = form.value;
  const result = await inTenant(member, async (db) =>
    archiveEvidence(db, member, await selectedPieces(db, form.value), archived),
  );
  if (!result.ok) return refusedForm(result);
  refresh();
  const pieces = formatCount(result.value.length, 'piece', 'pieces');
  return saved(`${pieces} ${archived ? 'archived' : 'restored'}.`, result.value);
}

export async function attachAction(tenant: string, _: FormState, data: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'evidence.write');
  const form = readForm(AttachForm, data);
  if (!form.ok) return form.state;
  const result = await inTenant(member, (db) => attachToMany(db, member, form.value));
  if (!result.ok) return refusedForm(result, data);
  refresh();
  const { links } = result.value;
  return saved(
    links === 0 ? 'All of it was attached already.' : `Attached to ${formatCount(links, 'answer', 'answers')}.`,
  );
}

/** Takes a piece off an answer, or puts it back; null when done, else a sentence. */
export async function setAttachedAction(tenant: string, sent: Attach, attached: boolean): Promise<string | null> {
  const member = await requireMember(tenant, 'evidence.write');
  const input = Attach.safeParse(sent);
  if (!input.success) return 'This could not be done. Nothing was changed.';
  const command = attached ? attachEvidence : detachEvidence;
  const result = await inTenant(member, (db) => command(db, member, input.data));
  if (result.ok) refresh();
  return result.ok ? null : (result.message ?? 'This could not be done. Nothing was changed.');
}
