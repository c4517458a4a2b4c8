import clsx from 'clsx';
import type { Metadata } from 'next';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { TableToolbar } from '#components/table/table-toolbar.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { readSpine } from '#lib/regulations/spine-page.ts';
import { AboutSpine } from './about-spine.tsx';
import { CellPane } from './cell-pane.tsx';
import { Matrix } from './matrix.tsx';
import { cellHref, filterOf, filtersFor, spec } from './table.ts';

export const metadata: Metadata = { title: 'Crosswalk' };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function CrosswalkPage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'products.read');
  const search = await searchParams;
  const query = readTableQuery(search, spec);
  const page = await inTenant(member, (db) => readSpine(db, filterOf(query)));
  const [rowId, columnId] = typeof search.cell === 'string' ? search.cell.split('/') : [];
  const row = page.rows.find(({ id }) => id === rowId);
  const cell = row?.cells[columnId ?? ''];
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Regulations', href: `/t/${tenant}/regulations` }]}
        title={`${page.spine.name} across the law`}
        description={`What each requirement of ${page.spine.name} asks, and which others the same answers serve. Answer once, and see where it counts.`}
        action={
          <a
            className={buttonClass()}
            href={`/t/${tenant}/regulations/crosswalk/export${cellHref(search, undefined)}`}
            download
          >
            <Icon name="download" /> Export CSV
          </a>
        }
      />
      <AboutSpine {...{ tenant, page }} />
      <TableToolbar
        {...{ query, columns: [], filters: filtersFor(page), total: page.rows.length }}
        noun={['requirement', 'requirements']}
        searchPlaceholder="Search requirements"
      />
      <div className={clsx(cell && 'xl:grid xl:grid-cols-[minmax(0,1fr)_25rem] xl:items-start xl:gap-5')}>
        {page.rows.length > 0 && page.columns.length > 0 ? (
          <Matrix {...{ tenant, page }} params={search} />
        ) : (
          <EmptyState
            icon="search"
            title={page.rows.length === 0 ? 'No requirement matches' : 'Nothing shares its answers'}
          >
            {page.rows.length === 0
              ? 'Take a filter away, or search for fewer words.'
              : 'No regulation of your markets rests on the same answers. Choose others under Columns.'}
          </EmptyState>
        )}
        {row && cell && (
          <CellPane {...{ tenant, row, cell }} spine={page.spine} closeHref={cellHref(search, undefined)} />
        )}
      </div>
    </>
  );
}
