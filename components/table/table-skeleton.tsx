import { Skeleton } from '#components/ui/skeleton.tsx';

type Props = { columns?: number; rows?: number; toolbar?: boolean };

/** The table's outline while its rows are on the way. */
export function TableSkeleton({ columns = 5, rows = 10, toolbar = true }: Props) {
  const widths = ['w-40', 'w-24', 'w-16', 'w-28', 'w-20'];
  return (
    <div aria-busy="true">
      <span role="status" className="sr-only">
        Loading
      </span>
      {toolbar && (
        <div className="mb-3 flex gap-2">
          <Skeleton className="h-9 w-72 rounded-md" />
          <Skeleton className="h-9 w-24 rounded-md" />
        </div>
      )}
      <div className="overflow-hidden rounded-lg border border-line bg-sheet">
        <div className="h-9 border-b border-line bg-wash" />
        {range(rows).map((row) => (
          <div key={row} className="flex h-10 items-center gap-6 border-b border-line px-3 last:border-0">
            {range(columns).map((column) => (
              <Skeleton
                key={column}
                className={`h-3 ${widths[(column + row) % widths.length]} ${column === 0 ? 'me-auto' : ''}`}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const range = (length: number) => Array.from({ length }, (_, index) => index);
