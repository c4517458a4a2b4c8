import type { FormAction } from '#components/form/form-state.ts';
import type { Column } from '#components/table/column.ts';
import { Avatar } from '#components/ui/avatar.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Confirm } from '#components/ui/confirm.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { roleNames } from '#lib/auth/permissions.ts';
import type { MemberRow } from '#lib/people/queries.ts';
import { RoleDialog } from './role-dialog.tsx';

type Actions = { changeRole: FormAction; remove: FormAction };

export const memberColumns = (ownId: string, now: string, actions: Actions): Column<MemberRow>[] => [
  {
    id: 'name',
    header: 'Name',
    rowHeader: true,
    sortable: true,
    cell: (row) => <Who row={row} own={row.id === ownId} />,
  },
  { id: 'role', header: 'Role', sortable: true, cell: ({ role }) => roleNames[role].name },
  { id: 'since', header: 'Since', sortable: true, cell: ({ since }) => <DateText value={since} today={now} /> },
  {
    id: 'lastSeen',
    header: 'Last seen',
    sortable: true,
    cell: ({ lastSeen }) => (lastSeen ? <DateText value={lastSeen} time today={now} /> : 'Not yet'),
  },
  {
    id: 'actions',
    header: 'Actions',
    hideHeader: true,
    fixed: true,
    align: 'end',
    cell: (row) => (
      <span className="flex flex-wrap justify-end gap-1 sm:flex-nowrap">
        <RoleDialog member={row} action={actions.changeRole} />
        <RemoveButton row={row} own={row.id === ownId} action={actions.remove} />
      </span>
    ),
  },
];

function Who({ row, own }: { row: MemberRow; own: boolean }) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <Avatar name={row.name} size={32} />
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2 font-medium wrap-anywhere">
          {row.name} {own && <Badge>You</Badge>}
        </span>
        <span className="block font-normal text-ink-3 wrap-anywhere">{row.email}</span>
      </span>
    </span>
  );
}

function RemoveButton({ row, own, action }: { row: MemberRow; own: boolean; action: FormAction }) {
  return (
    <Confirm
      title={own ? 'Leave this organisation?' : `Remove ${row.name}?`}
      description={`${own ? 'You have' : `${row.name} has`} no access from the next click on. What was answered and done stays, with the name. An invitation brings ${own ? 'you' : 'them'} back.`}
      confirmLabel={own ? 'Leave' : 'Remove'}
      action={action}
      trigger={own ? 'Leave' : 'Remove'}
      triggerSize="sm"
      triggerVariant="quiet"
    >
      <input type="hidden" name="id" value={row.id} />
      <input type="hidden" name="version" value={row.version} />
    </Confirm>
  );
}
