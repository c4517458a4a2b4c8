import { csvLine } from '#lib/csv/cell.ts';
import type { Law } from '#lib/law/law.ts';
import type { AnswerKind } from '#rules/questions/question.ts';
import { sharedBank } from './check-framework.ts';
import { exampleRows, frameworkColumns } from './columns.ts';

/** The example as a table, with the mark that tells spreadsheets it is UTF-8. */
export function exampleTable(): string {
  const names = frameworkColumns.map(({ name }) => name);
  const rows = exampleRows.map((row) => csvLine(names.map((name) => row[name] ?? '')));
  return `\uFEFF${csvLine([...names])}${rows.join('')}`;
}

/** Every question a framework can rest on, with the answers that `expects` may name. */
export function questionTable(law: Law): string {
  const rows = [...sharedBank(law).values()].map(({ id, scope, ask, answer }) =>
    csvLine([id, scope, ask, answersOf(answer)]),
  );
  return `\uFEFF${csvLine(['question', 'scope', 'asks', 'expects'])}${rows.join('')}`;
}

function answersOf(answer: AnswerKind): string {
  switch (answer.kind) {
    case 'yes-no':
      return 'yes, no';
    case 'choice':
    case 'choices':
      return answer.options.map(({ id }) => id).join(', ');
    case 'number':
      return `a comparison like >= 5 (${answer.unit})`;
    case 'date':
      return 'a comparison like >= 2030-01-01';
    case 'text':
      return '(empty: any text)';
  }
}
