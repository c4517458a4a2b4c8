'use server';
import { refresh } from 'next/cache';
import { type FormState, rejected, saved } from '#components/form/form-state.ts';
import { refusedForm } from '#components/form/read-form.ts';
import { formatCount } from '#components/format.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { AssignGaps, assignGaps, matchingSections, sectionsOf } from '#lib/gaps/commands.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { filterFrom } from './table.ts';

export async function assignAction(tenant: string, _before: FormState, form: FormData): Promise<FormState> {
  const member = await requireMember(tenant, 'answers.assign');
  const input = AssignGaps.safeParse({ memberId: form.get('memberId') || null, dueOn: form.get('dueOn') || null });
  if (!input.success)
    return rejected(Object.fromEntries(input.error.issues.map((it) => [String(it.path[0]), it.message])), form);
  const everything = form.get('everything') === '1' ? filterFrom(String(form.get('query') ?? '')) : undefined;
  return inTenant(member, async (db) => {
    const sections = everything
      ? await matchingSections(db, everything)
      : sectionsOf(form.getAll('id').map(String), await lawOf(db));
    const result = await assignGaps(db, member, sections, input.data);
    if (!result.ok) return refusedForm(result, form);
    refresh();
    return saved(
      `${formatCount(result.value, 'section', 'sections')} ${input.data.memberId ? 'assigned' : 'taken back'}.`,
    );
  });
}
