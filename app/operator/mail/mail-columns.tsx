import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { Column } from '#components/table/column.ts';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { MailRow } from '#lib/operator/mail.ts';

export const mailColumns = (now: string, retry: FormAction): Column<MailRow>[] => [
  {
    id: 'to',
    header: 'To',
    rowHeader: true,
    cell: ({ recipient }) => <span className="font-medium wrap-anywhere">{recipient}</span>,
  },
  { id: 'subject', header: 'Subject', cell: ({ subject }) => subject },
  { id: 'created', header: 'Written', cell: ({ createdAt }) => <DateText value={createdAt} time today={now} /> },
  { id: 'state', header: 'State', cell: (row) => <State row={row} /> },
  {
    id: 'actions',
    header: 'Actions',
    hideHeader: true,
    fixed: true,
    align: 'end',
    cell: (row) => (
      <span className="flex flex-wrap justify-end gap-1 sm:flex-nowrap">
        {row.text && <ReadButton row={row} />}
        {row.state !== 'sent' && row.failure && <RetryButton row={row} retry={retry} />}
      </span>
    ),
  },
];

function State({ row }: { row: MailRow }) {
  if (row.state === 'sent')
    return <Badge tone={row.text ? 'info' : 'good'}>{row.text ? 'In the outbox' : 'Sent'}</Badge>;
  return (
    <>
      <Badge tone={row.state === 'given-up' ? 'bad' : 'warn'}>
        {row.state === 'given-up' ? 'Given up' : 'Waiting'}
      </Badge>
      {row.failure && <span className="mt-0.5 block max-w-xs text-xs break-words text-ink-3">{row.failure}</span>}
    </>
  );
}

function ReadButton({ row }: { row: MailRow }) {
  return (
    <Dialog
      title={row.subject}
      description={`To ${row.recipient}`}
      trigger="Read"
      triggerLabel={`Read “${row.subject}” to ${row.recipient}`}
      triggerSize="sm"
      triggerVariant="quiet"
    >
      <pre className="font-sans text-sm break-words whitespace-pre-wrap">{row.text}</pre>
    </Dialog>
  );
}

function RetryButton({ row, retry }: { row: MailRow; retry: FormAction }) {
  return (
    <Form action={retry} aria-label={`Try the message to ${row.recipient} again`}>
      <input type="hidden" name="id" value={row.id} />
      <SubmitButton variant="quiet" size="sm">
        Try again
      </SubmitButton>
    </Form>
  );
}
