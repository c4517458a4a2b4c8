import { z } from 'zod';

type Rules = {
  max: number;
  /** The sentence for an empty field; without one it may stay empty. */
  required?: string;
  /** What is measured, for example `A name`. */
  what: string;
  /** Line breaks are kept. */
  lines?: boolean;
};

/**
 * Text a person typed, as it is stored: trimmed, composed (NFC), and without control characters, which Postgres, CSV and PDF
 * do not all take. Everything else is kept as typed.
 */
export function plainText({ max, required, what, lines = false }: Rules) {
  return z
    .string()
    .transform((typed) => clean(typed, lines))
    .pipe(
      z
        .string()
        .min(required ? 1 : 0, required)
        .max(max, `${what} has at most ${max} characters.`),
    );
}

function clean(typed: string, lines: boolean): string {
  const oneKindOfBreak = typed.toWellFormed().replace(/\r\n?/g, '\n');
  const printable = oneKindOfBreak.replace(/\p{Cc}/gu, (control) => (lines && control === '\n' ? control : ' '));
  return printable.normalize('NFC').trim();
}
