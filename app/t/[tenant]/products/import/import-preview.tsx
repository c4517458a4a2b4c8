import type { ReactNode } from 'react';
import { formatCount } from '#components/format.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { Section } from '#components/ui/section.tsx';
import type { ImportReport } from '#lib/products/import.ts';

type Props = { name: string; report: ImportReport; children: ReactNode };

/** What a file would do: its problems by line and column, or its first rows. */
export function ImportPreview({ name, report, children }: Props) {
  const { rows, sample, problems, problemCount } = report;
  if (problemCount > 0)
    return (
      <Section
        flush
        title={`${formatCount(problemCount, 'problem', 'problems')} in ${name}`}
        description={`Nothing was imported. Correct the file and choose it again.${problemCount > problems.length ? ` These are the first ${problems.length}.` : ''}`}
      >
        <PlainTable
          bare
          label="Problems"
          rows={problems}
          rowId={({ line, column, sentence }) => `${line} ${column} ${sentence}`}
          columns={[
            {
              id: 'line',
              header: 'Line',
              align: 'end',
              cell: ({ line }) => <span className="tabular-nums">{line}</span>,
            },
            {
              id: 'column',
              header: 'Column',
              cell: ({ column }) => <code className="font-mono text-xs">{column}</code>,
            },
            {
              id: 'value',
              header: 'In the file',
              cell: ({ value }) => <code className="font-mono text-xs break-all">{value || '(empty)'}</code>,
            },
            { id: 'sentence', header: 'What to do', rowHeader: true, cell: ({ sentence }) => sentence },
          ]}
        />
      </Section>
    );
  return (
    <Section
      flush
      title={`${formatCount(rows, 'product', 'products')} in ${name}`}
      description={
        rows > sample.length
          ? `Everything is in order. These are the first ${sample.length}.`
          : 'Everything is in order.'
      }
      action={children}
    >
      <PlainTable
        bare
        label="First products of the file"
        rows={sample}
        rowId={({ line }) => String(line)}
        columns={[
          { id: 'name', header: 'Name', rowHeader: true, cell: (row) => row.name },
          { id: 'model', header: 'Model', cell: ({ model }) => <span className="font-mono text-xs">{model}</span> },
          { id: 'markets', header: 'Markets', cell: ({ markets }) => markets.join(', ') || '–' },
        ]}
      />
    </Section>
  );
}
