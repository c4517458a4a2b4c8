import { failed, ok, type Result } from '#lib/result.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Question } from '#rules/questions/question.ts';
import { About, idOf } from './about.ts';
import { questionsBefore, type Version, versionOf } from './history.ts';
import { readCsv } from './read-csv.ts';
import { type Read, readJson } from './read-json.ts';

export type Sent = { bytes: Uint8Array; about: unknown };

type Known = { bank: ReadonlyMap<string, Question>; history: readonly Version[]; today: IsoDate };

/** Which of the two forms a file has: JSON begins with a brace or bracket. */
export function formOf(bytes: Uint8Array): 'json' | 'csv' {
  return /^\uFEFF?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 1_000))) ? 'json' : 'csv';
}

/** Reads a framework in either form, with every mistake in its form. Fails, with a sentence, when it is neither. */
export function readFile({ bytes, about }: Sent, { bank, history, today }: Known): Result<'unreadable', Read> {
  if (formOf(bytes) === 'json') return readJson(new TextDecoder().decode(bytes));
  const said = About.safeParse(about);
  if (!said.success)
    return ok({
      framework: null,
      problems: said.error.issues.map(({ path, message }) => ({
        where: aboutNames[String(path[0])] ?? 'the list',
        sentence: message,
      })),
    });
  const id = idOf(said.data.shortTitle);
  if (id === 'own-') return failed('unreadable', 'The short name needs a letter or a digit.');
  // The same table on another day is the same framework.
  const before = versionOf(history, id, said.data.version);
  return readCsv(bytes, said.data, {
    bank,
    earlier: questionsBefore(history, id),
    today: before?.verifiedOn ?? today,
  });
}

const aboutNames: Record<string, string> = {
  ...{ title: 'Name', shortTitle: 'Short name', version: 'Version', force: 'Counts', markets: 'Markets' },
};
