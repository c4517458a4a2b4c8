import type { Metadata } from 'next';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { Banner } from '#components/ui/banner.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireOperator } from '#lib/auth/person.ts';
import { env } from '#lib/env.ts';
import { listMail } from '#lib/operator/mail.ts';
import { retryAction } from './actions.ts';
import { mailColumns } from './mail-columns.tsx';

export const metadata: Metadata = { title: 'Mail' };

export default async function MailPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requireOperator('/operator/mail');
  const query = readTableQuery(await searchParams);
  const { search, offset, pageSize: limit } = query;
  const { rows, total } = await listMail({ search, offset, limit });
  return (
    <div className="stack-5">
      {!env().SMTP_URL && (
        <Banner tone="warn" title="No mail server is set">
          Messages reach nobody by themselves: they lie here and as files in {env().MAIL_OUTBOX_DIR}. Set SMTP_URL to
          send them. Until then hand on the links yourself, each only to the person it is addressed to.
        </Banner>
      )}
      <DataTable
        label="Messages"
        noun={['message', 'messages']}
        columns={mailColumns(new Date().toISOString(), retryAction)}
        {...{ rows, total, query }}
        rowId={({ id }) => id}
        searchPlaceholder="Recipient or subject"
        empty={
          <EmptyState bare icon="mail" title="No messages yet">
            Invitations and password resets are listed here.
          </EmptyState>
        }
      />
    </div>
  );
}
