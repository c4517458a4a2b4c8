import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { findProduct } from '#lib/products/queries.ts';
import { readAsOf } from '#lib/readiness/as-of.ts';
import { listSnapshots } from '#lib/snapshots/queries.ts';
import { TakeSnapshot } from '../take-snapshot.tsx';
import { snapshotColumns } from './columns.tsx';

export const metadata: Metadata = { title: 'Snapshots' };

type Props = { params: Promise<{ tenant: string; product: string }>; searchParams: Promise<SearchParams> };

export default async function SnapshotsPage({ params, searchParams }: Props) {
  const { tenant, product: productId } = await params;
  const member = await requireMember(tenant, 'snapshots.read');
  const search = await searchParams;
  const query = readTableQuery(search);
  const { asOf, today } = readAsOf(search.asOf);
  const found = await inTenant(member, async (db) => {
    const product = await findProduct(db, productId);
    return product && { product, ...(await listSnapshots(db, productId, query)) };
  });
  if (!found) notFound();
  const { product, rows, total } = found;
  const mayTake = can(member.role, 'snapshots.write') && product.archivedAt === null;
  const take = (variant: 'primary' | 'secondary') =>
    mayTake && <TakeSnapshot key={asOf} {...{ tenant, productId, asOf, variant }} />;
  return (
    <div className="stack-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="max-w-prose text-ink-3">
          Sealed copies of everything behind this product’s readiness. They stay as they are when answers or the law
          change.
        </p>
        {total > 0 && take('primary')}
      </div>
      <DataTable
        label="Snapshots"
        noun={['snapshot', 'snapshots']}
        columns={snapshotColumns(tenant, today)}
        {...{ rows, total, query }}
        rowId={({ id }) => id}
        empty={
          <EmptyState bare icon="lock" title="No snapshots yet" action={take('primary')}>
            Take one before an audit, a release or a change of law: it keeps verdicts, reasons, answers and evidence as
            they stood, with a hash that proves it.
          </EmptyState>
        }
      />
    </div>
  );
}
