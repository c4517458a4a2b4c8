import type { Column } from '#components/table/column.ts';
import type { frameworkColumns } from '#lib/frameworks/columns.ts';

/** How the columns of a framework's table are explained. */
export const columns: Column<(typeof frameworkColumns)[number]>[] = [
  {
    id: 'name',
    header: 'Column',
    rowHeader: true,
    cell: ({ name }) => <code className="font-mono text-xs">{name}</code>,
  },
  { id: 'needed', header: 'Needed', cell: ({ needed }) => <span className="whitespace-nowrap">{needed}</span> },
  { id: 'holds', header: 'Holds', cell: ({ holds }) => holds },
  { id: 'example', header: 'Example', cell: ({ example }) => <code className="font-mono text-xs">{example}</code> },
];
