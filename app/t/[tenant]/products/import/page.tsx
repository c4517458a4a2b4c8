import type { Metadata } from 'next';
import { PlainTable } from '#components/table/plain-table.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { Icon } from '#components/ui/icon.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { importColumns, maxImportRows } from '#lib/products/import-file.ts';
import { ImportFile } from './import-file.tsx';

export const metadata: Metadata = { title: 'Import products' };

type Props = { params: Promise<{ tenant: string }> };

export default async function ImportPage({ params }: Props) {
  const { tenant } = await params;
  await requireMember(tenant, 'products.write');
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Import products"
        description="A list as CSV, as every spreadsheet writes it. First you see what would happen; then all of it is added, or nothing."
        crumbs={[{ label: 'Products', href: `/t/${tenant}/products` }]}
        action={
          <a href={`/t/${tenant}/products/import/template`} download className={buttonClass()}>
            <Icon name="download" /> Template
          </a>
        }
      />
      <ImportFile tenant={tenant} />
      <Section
        className="mt-8"
        flush
        title="Columns"
        description={`Up to ${maxImportRows.toLocaleString('en-GB')} rows. A model that is already in the catalogue is a mistake: an import only adds. A file exported here can be imported elsewhere.`}
      >
        <PlainTable
          bare
          label="Columns of an import"
          rows={importColumns}
          rowId={({ name }) => name}
          columns={[
            {
              id: 'name',
              header: 'Column',
              rowHeader: true,
              cell: ({ name }) => <code className="font-mono text-xs">{name}</code>,
            },
            { id: 'required', header: 'Needed', cell: ({ required }) => (required ? 'Always' : 'Optional') },
            { id: 'holds', header: 'Holds', cell: ({ holds }) => holds },
            {
              id: 'example',
              header: 'Example',
              cell: ({ example }) => <code className="font-mono text-xs">{example}</code>,
            },
          ]}
        />
      </Section>
    </div>
  );
}
