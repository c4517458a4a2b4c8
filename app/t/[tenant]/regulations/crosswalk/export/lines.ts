import type { SpineMatrix } from '#lib/regulations/spine.ts';

/** The matrix as rows of a sheet, its head first: in each cell how far, and what exactly it serves. */
export function linesOf({
  spine,
  columns,
  rows,
}: Pick<SpineMatrix, 'spine' | 'columns' | 'rows'>): (string | number)[][] {
  const head = ['Regulation', 'Id', 'Requirement', 'Citation', 'Part', 'Severity', 'Asked in your markets'];
  const stands = ['Not compliant', 'Undetermined', 'Compliant', 'Coming'];
  return [
    [...head, ...stands, ...columns.map(({ name }) => name)],
    ...rows.map(({ id, title, cites, part, severity, asked, products, cells }) => [
      ...[spine.title, id, title, cites, part, severity, asked ? 'yes' : 'no'],
      ...[products.not_compliant ?? 0, products.undetermined ?? 0, products.compliant ?? 0, products.coming ?? 0],
      ...columns.map((column) => {
        const cell = cells[column.id];
        return cell ? `${cell.how}: ${cell.served.map((it) => it.cites).join('; ')}` : '';
      }),
    ]),
  ];
}
