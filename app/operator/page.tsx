import type { Metadata } from 'next';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireOperator } from '#lib/auth/person.ts';
import { listTenants } from '#lib/operator/tenants.ts';
import { createAction, resumeAction, suspendAction } from './actions.ts';
import { NewTenantDialog } from './new-tenant-dialog.tsx';
import { tenantColumns } from './tenant-columns.tsx';

export const metadata: Metadata = { title: 'Tenants' };

export default async function OperatorPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requireOperator();
  const query = readTableQuery(await searchParams);
  const { search, offset, pageSize: limit } = query;
  const { rows, total } = await listTenants({ search, offset, limit });
  return (
    <DataTable
      label="Tenants"
      noun={['tenant', 'tenants']}
      columns={tenantColumns(new Date().toISOString(), { suspend: suspendAction, resume: resumeAction })}
      {...{ rows, total, query }}
      rowId={({ id }) => id}
      searchPlaceholder="Name or address"
      actions={<NewTenantDialog action={createAction} />}
      empty={
        <EmptyState bare icon="organisation" title="No tenants yet">
          Create one and invite its first admin, or let organisations sign up themselves.
        </EmptyState>
      }
    />
  );
}
