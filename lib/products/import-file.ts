import { z } from 'zod';
import { type Line, readTable } from '#lib/csv/table.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { Placements, ProductIdentity, Roles } from './product.ts';

export const maxImportRows = 5_000;

/** The columns of an import, in the order of the template. */
export const importColumns = [
  { name: 'name', required: true, holds: 'What the product is called.', example: 'Cam One' },
  { name: 'model', required: true, holds: 'The model on the product; no two products share one.', example: 'C1-100' },
  { name: 'family', required: false, holds: 'The range it belongs to.', example: 'Cameras' },
  { name: 'description', required: false, holds: 'A sentence or two.', example: 'Indoor camera with night vision' },
  { name: 'owner', required: false, holds: 'E-mail address of a member.', example: '' },
  { name: 'roles', required: true, holds: 'Your roles, with a space between.', example: 'manufacturer importer' },
  {
    name: 'markets',
    required: false,
    holds: 'Markets with the first day of placing and, after two dots, the last one.',
    example: 'EU=2026-03-01 GB=2026-03-01..2029-12-31 AU',
  },
] as const;

/** Columns of our own export that an import passes over. */
export const exportOnly = ['readiness', 'next_date', 'updated', 'archived'];

type ColumnName = (typeof importColumns)[number]['name'];

export type ImportProblem = { line: number; column: string; value: string; sentence: string };

const ImportRow = ProductIdentity.omit({ ownerId: true }).extend({
  ownerEmail: z.union([z.literal(''), z.email('Write an e-mail address, or leave the cell empty.')]).nullable(),
  roles: Roles,
  placements: Placements,
});

export type ImportRow = z.infer<typeof ImportRow> & { line: number };

/** Reads an import file: the good rows, and a sentence for every bad cell. Fails only when it is not such a file at all. */
export function readImport(bytes: Uint8Array): Result<'unreadable', { rows: ImportRow[]; problems: ImportProblem[] }> {
  const table = readTable(bytes, maxImportRows);
  if (!table.ok) return table;
  const columns = columnsOf(table.value.header);
  if (!columns.ok) return ok({ rows: [], problems: columns.problems });
  if (table.value.rows.length === 0) return failed('unreadable', 'The file has a header but no products below it.');
  const rows: ImportRow[] = [];
  const problems: ImportProblem[] = [];
  for (const line of table.value.rows) {
    const cells = new Map(columns.names.map((name, place) => [name, line.cells[place] ?? '']));
    const parsed = ImportRow.safeParse(typed(cells));
    if (parsed.success) rows.push({ ...parsed.data, line: line.line });
    else problems.push(...parsed.error.issues.map((issue) => problemOf(issue, line.line, cells)));
  }
  return ok({ rows, problems: [...problems, ...repeated(rows)].toSorted((a, b) => a.line - b.line) });
}

/** The file to start from. */
export const templateRows = [importColumns.map(({ name }) => name), importColumns.map(({ example }) => example)];

function columnsOf({ cells, line }: Line): { ok: true; names: string[] } | { ok: false; problems: ImportProblem[] } {
  const names = cells.map((it) => it.toLowerCase().replace(/[\s-]+/g, '_'));
  const known: string[] = [...importColumns.map(({ name }) => name), ...exportOnly];
  const wrong = (value: string, sentence: string) => ({ line, column: value, value, sentence });
  const problems = [
    ...names.flatMap((name, place) => {
      const value = cells[place] ?? '';
      if (!known.includes(name)) return [wrong(value, `This column is not known. The columns are ${namesInUse}.`)];
      return names.indexOf(name) < place ? [wrong(value, 'This column is there twice. Remove one.')] : [];
    }),
    ...importColumns
      .filter(({ name, required }) => required && !names.includes(name))
      .map(({ name }) => wrong(name, `The column “${name}” is missing. Add it to the first line.`)),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, names };
}

const namesInUse = importColumns.map(({ name }) => name).join(', ');

function typed(cells: Map<string, string>) {
  const read = (name: ColumnName) => cells.get(name) ?? '';
  return {
    name: read('name'),
    model: read('model'),
    family: read('family'),
    description: read('description'),
    ownerEmail: read('owner').toLowerCase(),
    roles: words(read('roles')).map((it) => it.toLowerCase()),
    placements: words(read('markets')).map(placement),
  };
}

function placement(word: string) {
  const [market = '', days = ''] = word.split('=');
  const [placedOn, lastPlacedOn] = days.split('..');
  return { market: market.toUpperCase(), placedOn: placedOn || null, lastPlacedOn: lastPlacedOn || null };
}

const words = (text: string) => text.split(/[\s,;]+/).filter((it) => it !== '');

function problemOf(issue: z.core.$ZodIssue, line: number, cells: Map<string, string>): ImportProblem {
  const [field = '', place] = issue.path.map(String);
  const column = { ownerEmail: 'owner', placements: 'markets' }[field] ?? field;
  const value = cells.get(column) ?? '';
  const word = place === undefined ? undefined : words(value)[Number(place)];
  return { line, column, value: word ?? value, sentence: word ? `“${word}”: ${issue.message}` : issue.message };
}

function repeated(rows: ImportRow[]): ImportProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ model, line }) => {
    const before = first.get(model);
    if (before !== undefined)
      return [
        {
          line,
          column: 'model',
          value: model,
          sentence: `The same model is on line ${before}. Give each row its own.`,
        },
      ];
    first.set(model, line);
    return [];
  });
}
