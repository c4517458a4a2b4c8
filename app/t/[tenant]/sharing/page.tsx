import type { Metadata } from 'next';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { listShareChoices } from '#lib/shares/choices.ts';
import { listShares } from '#lib/shares/queries.ts';
import { createShareAction, revokeShareAction } from './actions.ts';
import { shareColumns } from './columns.tsx';
import { NewShareDialog } from './new-share-dialog.tsx';

export const metadata: Metadata = { title: 'Sharing' };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function SharingPage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'shares.read');
  const search = await searchParams;
  const query = readTableQuery(search);
  const [{ rows, total }, choices] = await inTenant(member, async (db) => [
    await listShares(db, query),
    await listShareChoices(db),
  ]);
  const wanted = choices.snapshots.find(({ id }) => id === search.snapshot);
  const dialog = (
    <NewShareDialog choices={choices} create={createShareAction.bind(null, tenant)} snapshotId={wanted?.id} />
  );
  return (
    <>
      <PageHeader
        title="Sharing"
        description="Read-only links for auditors and customers. Each shows chosen products in chosen markets, live or as a snapshot sealed them, and nothing else."
        action={dialog}
      />
      <DataTable
        label="Auditor links"
        noun={['link', 'links']}
        columns={shareColumns(new Date(), revokeShareAction.bind(null, tenant))}
        {...{ rows, total, query }}
        rowId={({ id }) => id}
        empty={
          <EmptyState bare icon="share" title="No links yet">
            Make one when an auditor asks: they see readiness, answers and evidence in scope, without an account, until
            the day you choose.
          </EmptyState>
        }
      />
    </>
  );
}
