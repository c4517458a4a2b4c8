import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatDate } from '#components/format.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { atOnce } from '#lib/law/impact.ts';
import { readChange } from '#lib/regulations/change.ts';
import { AdoptForm } from './adopt-form.tsx';
import { ChangeSummary } from './change-summary.tsx';
import { ImpactTable } from './impact-table.tsx';
import { WholeCount } from './whole-count.tsx';

export const metadata: Metadata = { title: 'What changes' };

type Props = {
  params: Promise<{ tenant: string; regulation: string }>;
  searchParams: Promise<{ on?: string; from?: string }>;
};

export default async function ChangesPage({ params, searchParams }: Props) {
  const { tenant, regulation } = await params;
  const member = await requireMember(tenant, 'products.read');
  const { on, from } = await searchParams;
  const offset = Math.max(0, Math.floor(Number(from) || 0));
  const change = await inTenant(member, (db) => readChange(db, regulation, { on, offset }));
  if (!change) notFound();
  const here = `/t/${tenant}/regulations/${regulation}`;
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Regulations', href: `/t/${tenant}/regulations` },
          { label: change.name, href: here },
        ]}
        title={change.day ? `What changes by ${formatDate(change.day)}` : change.title}
        description={change.description}
      />
      <div className="stack-4">
        {change.kind === 'version' && can(member.role, 'law.adopt') && (
          <AdoptForm tenant={tenant} regulation={regulation} version={change.version} />
        )}
        <ChangeSummary change={change} />
        {change.page.total > atOnce && (
          <WholeCount
            {...{ tenant, regulation, on }}
            total={change.page.total}
            count={change.count}
            mayCount={can(member.role, 'law.adopt')}
          />
        )}
        <Section flush title="Products whose standing changes">
          <ImpactTable tenant={tenant} impacts={change.page.impacts} />
        </Section>
        {change.page.total > atOnce && (
          <nav aria-label="More products" className="flex gap-4">
            {offset > 0 && <a href={`?${on ? `on=${on}&` : ''}from=${offset - atOnce}`}>Earlier products</a>}
            {offset + atOnce < change.page.total && (
              <a href={`?${on ? `on=${on}&` : ''}from=${offset + atOnce}`}>Further products</a>
            )}
          </nav>
        )}
      </div>
    </>
  );
}
