import { formatCount } from '#components/format.ts';
import type { Column } from '#components/table/column.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import type { Sealed, SealedPack } from '#lib/snapshots/document.ts';

/** The law it was judged by, each version named by the hash of its content, and the recognitions that counted. */
export function SealedLaw({ document: { law, recognitions } }: { document: Sealed }) {
  return (
    <Disclosure look="panel" summary={`${formatCount(law.length, 'regulation', 'regulations')} it was judged by`}>
      {recognitions.length > 0 && (
        <div className="mb-4">
          <p className="font-medium">Labels of other countries that counted</p>
          <ul className="ms-4 list-disc text-ink-2">
            {recognitions.map(({ id, reads, cites }) => (
              <li key={id}>
                {reads} <span className="text-ink-3">({cites})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="-mx-4 -mb-4">
        <PlainTable bare cards label="Law" columns={columns} rows={law} rowId={({ id }) => id} />
      </div>
    </Disclosure>
  );
}

const columns: Column<SealedPack>[] = [
  { id: 'title', header: 'Regulation', rowHeader: true, cell: ({ title }) => title },
  { id: 'version', header: 'Version', cell: ({ version, own }) => (own ? `${version}, your own` : version) },
  {
    id: 'hash',
    header: 'Content hash',
    cell: ({ hash }) => <code className="font-mono text-2xs break-all text-ink-3">{hash}</code>,
  },
];
