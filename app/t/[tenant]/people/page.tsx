import type { Metadata } from 'next';
import { DataTable } from '#components/table/data-table.tsx';
import { PlainTable } from '#components/table/plain-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { roleNames, roles } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { listMembers, type MemberSort, openInvitations } from '#lib/people/queries.ts';
import { changeRoleAction, inviteAction, removeAction, resendAction, revokeAction } from './actions.ts';
import { invitationColumns } from './invitation-columns.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { memberColumns } from './member-columns.tsx';

export const metadata: Metadata = { title: 'People' };

const spec = { sortable: ['name', 'role', 'since', 'lastSeen'], defaultSort: 'name', filters: ['role'] };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function PeoplePage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'people.read');
  const query = readTableQuery(await searchParams, spec);
  const { search, offset, pageSize: limit, sort } = query;
  const page = {
    ...{ search, offset, limit, roles: query.filters.role ?? [] },
    sort: (sort?.by ?? 'name') as MemberSort,
    descending: sort?.descending ?? false,
  };
  const [{ rows, total }, invitations] = await inTenant(member, async (db) => [
    await listMembers(db, page),
    await openInvitations(db),
  ]);
  const now = new Date().toISOString();
  const act = { changeRole: changeRoleAction.bind(null, tenant), remove: removeAction.bind(null, tenant) };
  const letter = { resend: resendAction.bind(null, tenant), revoke: revokeAction.bind(null, tenant) };
  return (
    <>
      <PageHeader
        title="People"
        description="Who may do what here. A change counts from their next click."
        action={<InviteDialog action={inviteAction.bind(null, tenant)} />}
      />
      <div className="stack-6">
        <DataTable
          label="Members"
          noun={['member', 'members']}
          columns={memberColumns(member.memberId, now, act)}
          {...{ rows, total, query }}
          rowId={({ id }) => id}
          searchPlaceholder="Name or e-mail"
          filters={[
            {
              name: 'role',
              label: 'Role',
              options: roles.map((role) => ({ value: role, label: roleNames[role].name })),
            },
          ]}
          empty={null}
        />
        {invitations.length > 0 && (
          <Section title="Open invitations" flush>
            <PlainTable
              bare
              label="Open invitations"
              columns={invitationColumns(now, letter)}
              rows={invitations}
              rowId={({ id }) => id}
            />
          </Section>
        )}
      </div>
    </>
  );
}
