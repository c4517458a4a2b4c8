import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { stateLooks } from '#lib/readiness/requirement-states.ts';
import { readRequirement } from '#lib/regulations/requirement.ts';
import { AnswersRead } from './answers-read.tsx';
import { ProductsUnder, spec } from './products-under.tsx';
import { ServedTable } from './served-table.tsx';

export const metadata: Metadata = { title: 'Requirement' };

type Props = {
  params: Promise<{ tenant: string; regulation: string; requirement: string }>;
  searchParams: Promise<SearchParams>;
};

export default async function RequirementPage({ params, searchParams }: Props) {
  const { tenant, regulation, requirement: id } = await params;
  const member = await requireMember(tenant, 'products.read');
  const query = readTableQuery(await searchParams, spec);
  const look = stateLooks.find((it) => it === query.filters.stand?.[0]);
  const wanted = { look, offset: query.offset, limit: query.pageSize };
  const found = await inTenant(member, (db) => readRequirement(db, regulation, id, wanted));
  if (!found) notFound();
  const { pack, requirement, questions, serves, stands, products } = found;
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Regulations', href: `/t/${tenant}/regulations` },
          { label: pack.shortTitle, href: `/t/${tenant}/regulations/${pack.id}` },
        ]}
        title={requirement.title}
        description={requirement.reads}
        meta={
          <>
            <CitationChip cites={requirement.cites} />
            <SeverityMark severity={requirement.severity} />
          </>
        }
      />
      <div className="stack-4">
        <AnswersRead {...{ tenant, questions }} note={requirement.note} />
        <ProductsUnder {...{ tenant, pack, requirement, stands, products, query }} look={look} />
        <Section
          flush
          title="What the same answers serve elsewhere"
          description="Fully: nothing else is needed. Partly: it asks more. Informs: useful to read, decides nothing there."
        >
          <ServedTable {...{ tenant, serves }} />
        </Section>
      </div>
    </>
  );
}
