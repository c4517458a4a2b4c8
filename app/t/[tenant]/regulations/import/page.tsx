import type { Metadata } from 'next';
import { PlainTable } from '#components/table/plain-table.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { Icon } from '#components/ui/icon.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { frameworkColumns } from '#lib/frameworks/columns.ts';
import { limits } from '#lib/frameworks/framework.ts';
import { marketChoices } from '#lib/markets/market.ts';
import { columns } from './columns.tsx';
import { ImportFramework } from './import-framework.tsx';

export const metadata: Metadata = { title: 'Import a framework' };

type Props = { params: Promise<{ tenant: string }> };

export default async function ImportFrameworkPage({ params }: Props) {
  const { tenant } = await params;
  await requireMember(tenant, 'law.write');
  const example = `/t/${tenant}/regulations/import/example`;
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Import a framework"
        description="A customer’s requirement list, or your own. First you see what it would become; then your products are judged by it like by any law."
        crumbs={[{ label: 'Regulations', href: `/t/${tenant}/regulations` }]}
      />
      <ImportFramework tenant={tenant} markets={marketChoices.map(({ id, label }) => ({ value: id, label }))} />
      <Section
        className="mt-8"
        title="Where to start"
        description="A table is enough for most lists. JSON can say all that our own regulations say: conditions, dates, documents."
      >
        <div className="flex flex-wrap gap-2">
          {downloads.map(({ as, label }) => (
            <a key={as} href={`${example}?as=${as}`} download className={buttonClass()}>
              <Icon name="download" /> {label}
            </a>
          ))}
        </div>
      </Section>
      <Section
        className="mt-4"
        flush
        title="Columns of a table"
        description={`Up to ${limits.requirements} rows, separated by commas, semicolons or tabs. Each row has a question we ask already, or asks its own.`}
      >
        <PlainTable
          bare
          cards
          label="Columns of a table"
          rows={frameworkColumns}
          rowId={({ name }) => name}
          columns={columns}
        />
      </Section>
    </div>
  );
}

const downloads = [
  { as: 'csv', label: 'Example as CSV' },
  { as: 'json', label: 'Example as JSON' },
  { as: 'questions', label: 'All questions we ask' },
];
