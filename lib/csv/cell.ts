/**
 * One CSV cell that no spreadsheet runs as a formula: control characters go, and a value whose first visible character,
 * in its compatibility form, could start a formula gets an apostrophe. Always quoted. After RFC 4180 and OWASP's CSV injection notes.
 */
export function cell(value: string | number | null): string {
  const text = String(value ?? '').replace(/\p{Cc}+/gu, ' ');
  const safe = startsFormula(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One line of a CSV file. */
export const csvLine = (values: (string | number | null)[]): string => `${values.map(cell).join(',')}\r\n`;

/** Takes back the apostrophe that `cell` put before a value, so that an export can be imported again. */
export function uncell(text: string): string {
  return text.startsWith("'") && startsFormula(text.slice(1)) ? text.slice(1) : text;
}

/** Spaces and invisible format characters before the first visible one do not stop a spreadsheet. */
function startsFormula(text: string): boolean {
  return /^[\s\p{Cf}\p{Z}]*[=+\-@|%]/u.test(text.normalize('NFKC'));
}
