import { type Line, readTable } from '#lib/csv/table.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Question } from '#rules/questions/question.ts';
import type { About } from './about.ts';
import { idOf } from './about.ts';
import { type FrameworkColumn, frameworkColumns } from './columns.ts';
import { limits, type Problem } from './framework.ts';
import { OwnQuestions } from './own-questions.ts';
import { packOf } from './pack-of.ts';
import type { Read } from './read-json.ts';
import { type Cells, readRow } from './read-row.ts';

type Known = {
  bank: ReadonlyMap<string, Question>;
  /** Questions of former versions: who asks the same again keeps its answers. */
  earlier: readonly Question[];
  today: IsoDate;
};

/** Reads a framework from CSV, the header as in `frameworkColumns`: the list, or a sentence for every bad cell. Fails when it is no table. */
export function readCsv(bytes: Uint8Array, about: About, known: Known): Result<'unreadable', Read> {
  const table = readTable(bytes, limits.requirements);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const names = header.cells.map((it) => it.toLowerCase());
  const wrong = wrongHeader(names, header.line);
  if (wrong.length > 0) return ok({ framework: null, problems: wrong });
  if (rows.length === 0) return failed('unreadable', 'The table has a header but no requirements below it.');
  const own = new OwnQuestions(idOf(about.shortTitle), known.earlier);
  const read = rows.map((row, index) =>
    readRow(cellsOf(names, row), { own, bank: known.bank, short: about.shortTitle, row: index }),
  );
  const problems = read.flatMap(({ problems: found }, index) =>
    found.map(({ column, sentence }) => ({ where: `line ${rows[index]?.line}, ${column}`, sentence })),
  );
  const requirements = read.flatMap(({ requirement }) => (requirement ? [requirement] : []));
  if (problems.length > 0) return ok({ framework: null, problems });
  return ok({
    framework: {
      pack: packOf(about, requirements, known.today),
      questions: own.asked(),
      placeOf: (list, index, part) => {
        const line = rows[list === 'requirements' ? index : own.firstRow(index)]?.line;
        const column = part && columnOf[part];
        return column ? `line ${line}, ${column}` : `line ${line}`;
      },
    },
    problems: [],
  });
}

/** Columns by the part of a requirement they become. */
const columnOf: Record<string, FrameworkColumn> = {
  ...{ id: 'id', title: 'title', cites: 'cites', evidence: 'evidence' },
  ...{ metWhen: 'expects', appliesWhen: 'markets' },
};

function cellsOf(names: readonly string[], { cells }: Line): Cells {
  const found = new Map(names.map((name, place) => [name, cells[place] ?? '']));
  return (column) => found.get(column) ?? '';
}

function wrongHeader(names: readonly string[], line: number): Problem[] {
  const known: string[] = frameworkColumns.map(({ name }) => name);
  const required: FrameworkColumn[] = ['id', 'title', 'requirement'];
  const where = `line ${line}`;
  const missing = [
    ...required.filter((it) => !names.includes(it)),
    ...(names.includes('question') || names.includes('ask') ? [] : ['question” or “ask']),
  ];
  return [
    ...names.flatMap((name, place) => {
      if (!known.includes(name))
        return [
          { where, sentence: `No column is called “${name.slice(0, 60)}”. The columns are ${known.join(', ')}.` },
        ];
      return names.indexOf(name) < place
        ? [{ where, sentence: `The column “${name}” is there twice. Remove one.` }]
        : [];
    }),
    ...missing.map((it) => ({ where, sentence: `The column “${it}” is missing. Add it to the first line.` })),
  ];
}
