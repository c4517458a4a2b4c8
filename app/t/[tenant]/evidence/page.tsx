import clsx from 'clsx';
import type { Metadata } from 'next';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { env } from '#lib/env.ts';
import { acceptedExtensions } from '#lib/evidence/file-kind.ts';
import { listLibrary, namesOfProducts } from '#lib/evidence/library.ts';
import { openEvidence } from '#lib/evidence/opened.ts';
import { today } from '#lib/readiness/today.ts';
import { LibraryTable } from './library-table.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { Pane } from './pane.tsx';
import { filterOf, isId, openHref, spec } from './table.ts';
import { UploadPanel } from './upload-panel.tsx';

export const metadata: Metadata = { title: 'Evidence' };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function EvidencePage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'evidence.read');
  const search = await searchParams;
  const query = readTableQuery(search, spec);
  const filter = filterOf(query);
  const mayWrite = can(member.role, 'evidence.write');
  const { list, opened, products } = await inTenant(member, async (db) => ({
    list: await listLibrary(db, filter, today(), { offset: query.offset, limit: query.pageSize }),
    opened: isId(search.open) ? await openEvidence(db, search.open) : null,
    products: filter.products.length > 0 ? await namesOfProducts(db, filter.products) : [],
  }));
  return (
    <>
      <PageHeader
        title="Evidence"
        description="Files and links that prove your answers. One piece can serve many answers of many products; it counts while it is accepted and in date."
        action={mayWrite && <LinkDialog tenant={tenant} />}
      />
      {mayWrite && (
        <UploadPanel
          tenant={tenant}
          accept={acceptedExtensions.join(',')}
          maxBytes={env().EVIDENCE_MAX_BYTES}
          compact={list.total > 0 || Object.keys(search).length > 0}
        />
      )}
      <div className={clsx(opened && 'xl:grid xl:grid-cols-[minmax(0,1fr)_25rem] xl:items-start xl:gap-5')}>
        <LibraryTable {...{ list, query, products, mayWrite, opened, tenant }} />
        {opened && <Pane evidence={opened} member={member} closeHref={openHref(query, undefined)} today={today()} />}
      </div>
    </>
  );
}
