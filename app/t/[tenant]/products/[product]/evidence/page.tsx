import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EvidenceStateBadge } from '#components/evidence/evidence-state.tsx';
import type { Column } from '#components/table/column.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { type EvidenceType, evidenceTypes } from '#lib/evidence/evidence.ts';
import { type LibraryRow, listLibrary } from '#lib/evidence/library.ts';
import { findProduct } from '#lib/products/queries.ts';
import { today } from '#lib/readiness/today.ts';

export const metadata: Metadata = { title: 'Evidence' };

type Props = { params: Promise<{ tenant: string; product: string }> };

const shown = 100;

export default async function ProductEvidencePage({ params }: Props) {
  const { tenant, product: id } = await params;
  const member = await requireMember(tenant, 'evidence.read');
  const list = await inTenant(member, async (db) => {
    if (!(await findProduct(db, id))) return null;
    const filter = {
      search: '',
      types: [],
      states: [],
      products: [id],
      sort: { by: 'title', descending: false },
    } as const;
    return listLibrary(db, { ...filter, types: [], states: [], products: [id] }, today(), { offset: 0, limit: shown });
  });
  if (!list) notFound();
  return (
    <div className="stack-3">
      <PlainTable
        label="Evidence attached to this product’s answers"
        rows={list.rows}
        rowId={(row) => row.id}
        columns={columnsFor(tenant)}
        empty={
          <EmptyState
            icon="evidence"
            title="No evidence yet"
            action={<LinkButton href={`/t/${tenant}/evidence`}>Open the library</LinkButton>}
          >
            Files and links appear here once they are attached to this product’s answers.
          </EmptyState>
        }
      />
      {list.total > shown && (
        <LinkButton href={`/t/${tenant}/evidence?product=${id}`}>All {list.total} pieces in the library</LinkButton>
      )}
    </div>
  );
}

function columnsFor(tenant: string): Column<LibraryRow>[] {
  return [
    {
      id: 'title',
      header: 'Title',
      rowHeader: true,
      cell: ({ id, title }) => (
        <a href={`/t/${tenant}/evidence?open=${id}`} className="link">
          {title}
        </a>
      ),
    },
    { id: 'type', header: 'Type', cell: ({ type }) => evidenceTypes[type as EvidenceType] ?? type },
    { id: 'state', header: 'State', cell: (row) => <EvidenceStateBadge evidence={row} today={today()} /> },
    {
      id: 'until',
      header: 'Valid until',
      cell: ({ validUntil }) => (validUntil ? <DateText value={validUntil} today={today()} urgency /> : 'Open'),
    },
  ];
}
