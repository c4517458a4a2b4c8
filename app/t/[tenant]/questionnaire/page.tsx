import type { Metadata } from 'next';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { loadOpenWork } from '#lib/questionnaire/open-work.ts';
import { today } from '#lib/readiness/today.ts';
import { columnsFor } from './columns.tsx';
import { NoWork } from './no-work.tsx';
import { OrganisationCard } from './organisation-card.tsx';

export const metadata: Metadata = { title: 'Questionnaire' };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function QuestionnairePage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'answers.read');
  const query = readTableQuery(await searchParams);
  const { offset, pageSize: limit, search } = query;
  const { products, organisation } = await inTenant(member, (db) =>
    loadOpenWork(db, member, { offset, limit, search }),
  );
  return (
    <>
      <PageHeader
        title="Questionnaire"
        description="Each product is asked only what its markets’ rules still need to know."
      />
      <OrganisationCard tenant={tenant} name={member.tenantName} work={organisation} today={today()} />
      <h2 className="mt-8 mb-3 text-base font-semibold">Products</h2>
      <DataTable
        label="Products with open questions"
        noun={['product', 'products']}
        columns={columnsFor(tenant, today(), member.role === 'contributor')}
        rows={products.rows}
        total={products.total}
        query={query}
        rowId={(row) => row.productId}
        searchPlaceholder="Search name or model"
        empty={<NoWork tenant={tenant} writes={can(member.role, 'products.write')} />}
      />
    </>
  );
}
