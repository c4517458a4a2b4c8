import { Fragment } from 'react';
import { HowMark } from '#components/crosswalk/how-mark.tsx';
import { formatCount } from '#components/format.ts';
import type { SearchParams } from '#components/table/table-query.ts';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import type { SpineColumn, SpineRow } from '#lib/regulations/spine.ts';
import type { SpinePage } from '#lib/regulations/spine-page.ts';
import { StandCounts, standingSo } from '../stand-counts.tsx';
import { MatrixKeys } from './matrix-keys.tsx';
import { cellHref } from './table.ts';

type Props = { tenant: string; page: SpinePage; params: SearchParams };

/** Requirements by part of the text against regulations. A plain table: it has thousands of cells. */
export function Matrix({ tenant, page, params }: Props) {
  const { spine, columns, rows } = page;
  const base = `/t/${tenant}/regulations`;
  const parts = [...Map.groupBy(rows, ({ part }) => part)];
  return (
    <MatrixKeys label={`${spine.name} against other regulations`}>
      <table className="dt dt-cards">
        <caption className="sr-only">{`${spine.name} against other regulations`}</caption>
        <thead>
          <tr>
            <th scope="col" className="align-bottom">
              {spine.name}
            </th>
            <th scope="col" className="min-w-28 align-bottom">
              Your products
            </th>
            {columns.map(({ id, name, title, filled }) => (
              <th key={id} scope="col" className="min-w-26 align-bottom" title={title}>
                <SoftLink href={`${base}/${id}`}>{name}</SoftLink>
                <span className="block font-normal tabular-nums">
                  <span className="sr-only">served by </span>
                  {filled}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(([part, requirements]) => (
          <tbody key={part}>
            {part && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  <span>
                    {part}{' '}
                    <span className="font-normal text-ink-3">
                      {formatCount(requirements.length, 'requirement', 'requirements')}
                    </span>
                  </span>
                </th>
              </tr>
            )}
            {requirements.map((row) => (
              <tr key={row.id} data-row={row.id}>
                <th scope="row">
                  <RowName row={row} href={`${base}/${spine.id}/${row.id}`} />
                </th>
                <td data-label="Your products">
                  <StandCounts
                    products={row.products}
                    voluntary={spine.voluntary}
                    href={standingSo(`${base}/${spine.id}/${row.id}`)}
                  />
                </td>
                {columns.map((column) => (
                  <Fragment key={column.id}>{cellOf(row, column, params)}</Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </MatrixKeys>
  );
}

function RowName({ row: { title, cites, asked }, href }: { row: SpineRow; href: string }) {
  return (
    <span className="block min-w-0">
      <SoftLink href={href} className="link font-medium text-ink">
        {title}
      </SoftLink>
      <span className="mt-0.5 flex flex-wrap gap-x-2 text-xs text-ink-3">
        <CitationChip cites={cites} />
        {!asked && 'Nothing in your markets asks it'}
      </span>
    </span>
  );
}

function cellOf({ id, title, cells }: SpineRow, column: SpineColumn, params: SearchParams) {
  const cell = cells[column.id];
  if (!cell) return <td />;
  const key = `${id}/${column.id}`;
  const count = formatCount(cell.served.length, 'requirement', 'requirements');
  return (
    <td data-label={column.name}>
      <SoftLink
        scroll={false}
        href={cellHref(params, key)}
        data-cell={key}
        aria-label={`${title}: ${cell.how} serves ${column.name}, ${count}`}
        title={`${count} of ${column.name}`}
        className="-mx-1.5 inline-flex min-h-7 items-center gap-1.5 rounded-sm px-1.5 hover:bg-press"
        {...(params.cell === key && { 'aria-current': true })}
      >
        <HowMark how={cell.how} />
        {cell.served.length > 1 && <span className="text-xs text-ink-3 tabular-nums">{cell.served.length}</span>}
      </SoftLink>
    </td>
  );
}
