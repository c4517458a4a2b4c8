import { CsvError, parse } from 'csv-parse/sync';
import { failed, ok, type Result } from '#lib/result.ts';
import { uncell } from './cell.ts';

/** A row with the line of the file it ends on, as a spreadsheet counts (the header is line 1). */
export type Line = { line: number; cells: string[] };

/**
 * Reads a CSV file as spreadsheets write it: UTF-8 with or without mark, separated by comma, semicolon or tab.
 * Comes back with a sentence when it is not one.
 */
export function readTable(bytes: Uint8Array, maxRows: number): Result<'unreadable', { header: Line; rows: Line[] }> {
  const text = decode(bytes);
  if (text === null || text.includes('\0'))
    return unreadable('This is not a CSV file in UTF-8. In a spreadsheet, choose “Save as” and “CSV UTF-8”.');
  const delimiter = delimiterOf(text);
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: maxRows + 2,
    });
    const [header, ...rows] = (records as unknown as Read[]).map(({ record, info }) => ({
      line: info.lines,
      cells: record.map((it) => uncell(it.trim())),
    }));
    if (!header) return unreadable('The file is empty. Start from the template.');
    const filled = rows.filter(({ cells }) => cells.some((it) => it !== ''));
    return filled.length > maxRows
      ? unreadable(`The file has more than ${maxRows} rows. Split it and import the parts one after another.`)
      : ok({ header, rows: filled });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? ` near line ${error.lines}` : '';
    return unreadable(`A quotation mark is open or misplaced${line}. Save the file again from a spreadsheet.`);
  }
}

type Read = { record: string[]; info: { lines: number } };

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The separator the first line uses most. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const uses = (it: string) => first.split(it).length;
  return [',', ';', '\t'].reduce((best, it) => (uses(it) > uses(best) ? it : best));
}

const unreadable = (sentence: string) => failed('unreadable', sentence);
