import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { Column } from '#components/table/column.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Confirm } from '#components/ui/confirm.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { roleNames } from '#lib/auth/permissions.ts';
import type { OpenInvitation } from '#lib/people/queries.ts';

type Actions = { resend: FormAction; revoke: FormAction };

export const invitationColumns = (now: string, { resend, revoke }: Actions): Column<OpenInvitation>[] => [
  {
    id: 'email',
    header: 'E-mail',
    rowHeader: true,
    cell: ({ email }) => <span className="font-medium wrap-anywhere">{email}</span>,
  },
  { id: 'role', header: 'Role', cell: ({ role }) => roleNames[role].name },
  { id: 'sent', header: 'Sent', cell: ({ sentAt }) => <DateText value={sentAt} today={now} /> },
  { id: 'by', header: 'By', cell: ({ inviter }) => inviter },
  {
    id: 'until',
    header: 'Until',
    cell: ({ expired, expiresAt }) =>
      expired ? <Badge tone="warn">Run out</Badge> : <DateText value={expiresAt} today={now} />,
  },
  {
    id: 'actions',
    header: 'Actions',
    hideHeader: true,
    align: 'end',
    cell: ({ id, email }) => (
      <span className="flex flex-wrap justify-end gap-1 sm:flex-nowrap">
        <Form action={resend} aria-label={`Send the invitation to ${email} again`}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="quiet" size="sm">
            Send again
          </SubmitButton>
        </Form>
        <Confirm
          title={`Withdraw the invitation for ${email}?`}
          description="Its link stops working with the next click. You can invite the same address again."
          confirmLabel="Withdraw"
          action={revoke}
          trigger="Withdraw"
          triggerSize="sm"
          triggerVariant="quiet"
        >
          <input type="hidden" name="id" value={id} />
        </Confirm>
      </span>
    ),
  },
];
