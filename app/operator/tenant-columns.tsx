import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { Column } from '#components/table/column.ts';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import type { TenantRow } from '#lib/operator/tenants.ts';
import { SuspendDialog } from './suspend-dialog.tsx';

type Actions = { suspend: FormAction; resume: FormAction };

export const tenantColumns = (now: string, { suspend, resume }: Actions): Column<TenantRow>[] => [
  {
    id: 'name',
    header: 'Name',
    rowHeader: true,
    cell: ({ name, slug }) => (
      <>
        <span className="block font-medium">{name}</span>
        <span className="block font-mono text-xs font-normal text-ink-3">/t/{slug}</span>
      </>
    ),
  },
  { id: 'state', header: 'State', cell: (row) => <State row={row} /> },
  {
    id: 'members',
    header: 'Members',
    align: 'end',
    cell: ({ members }) => <span className="tabular-nums">{members}</span>,
  },
  { id: 'created', header: 'Created', cell: ({ createdAt }) => <DateText value={createdAt} today={now} /> },
  {
    id: 'active',
    header: 'Last activity',
    cell: ({ lastActive }) => (lastActive ? <DateText value={lastActive} time today={now} /> : 'None yet'),
  },
  {
    id: 'actions',
    header: 'Actions',
    hideHeader: true,
    fixed: true,
    align: 'end',
    cell: ({ id, name, suspendedAt }) =>
      suspendedAt ? (
        <Form action={resume} aria-label={`Resume ${name}`}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="quiet" size="sm">
            Resume
          </SubmitButton>
        </Form>
      ) : (
        <SuspendDialog id={id} name={name} action={suspend} />
      ),
  },
];

function State({ row }: { row: TenantRow }) {
  if (!row.suspendedAt) return <Badge tone="good">Open</Badge>;
  return (
    <>
      <Badge tone="warn">Suspended</Badge>
      <span className="mt-0.5 block max-w-xs text-xs text-ink-3">{row.suspendedReason}</span>
    </>
  );
}
