import type { Metadata } from 'next';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { LinkButton } from '#components/ui/link-button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { marketChoices } from '#lib/markets/market.ts';
import { listCatalogue } from '#lib/products/catalogue.ts';
import { readCatalogueFilter } from '#lib/products/catalogue-filter.ts';
import { catalogueChoices } from '#lib/products/choices.ts';
import { today } from '#lib/readiness/today.ts';
import { BulkActions } from './bulk-actions.tsx';
import { CatalogueEmpty } from './catalogue-empty.tsx';
import { CatalogueTools } from './catalogue-tools.tsx';
import { columnsFor } from './columns.tsx';
import { filtersFor } from './filters.ts';
import { catalogueSpec } from './selected.ts';

export const metadata: Metadata = { title: 'Products' };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function ProductsPage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'products.read');
  const query = readTableQuery(await searchParams, catalogueSpec);
  const filter = readCatalogueFilter(query);
  const page = { offset: query.offset, limit: query.pageSize };
  const { list, choices } = await inTenant(member, async (db) => ({
    list: await listCatalogue(db, filter, page),
    choices: await catalogueChoices(db),
  }));
  const writes = can(member.role, 'products.write');
  return (
    <>
      <PageHeader
        title="Products"
        action={
          writes && (
            <LinkButton href={`/t/${tenant}/products/new`} variant="primary" icon="plus">
              Register a product
            </LinkButton>
          )
        }
      />
      <DataTable
        label="Products"
        noun={['product', 'products']}
        columns={columnsFor(tenant, today())}
        rows={list.rows}
        total={list.total}
        query={query}
        rowId={(row) => row.id}
        searchPlaceholder="Search name, model or family"
        filters={filtersFor(choices)}
        actions={<CatalogueTools tenant={tenant} writes={writes} />}
        bulkActions={
          writes && (
            <BulkActions tenant={tenant} owners={choices.owners} markets={marketChoices} archived={filter.archived} />
          )
        }
        empty={<CatalogueEmpty tenant={tenant} writes={writes} />}
      />
    </>
  );
}
