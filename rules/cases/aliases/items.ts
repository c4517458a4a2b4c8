import type { Reading } from '../alias.ts';

/** A list that ticks items of a checklist other answers tick too; what it leaves out is not ticked. */
export const items =
  (question: string, options: Readonly<Record<string, readonly string[]>>): Reading =>
  (value) => {
    if (!Array.isArray(value) || value.some((it) => !(String(it) in options))) return undefined;
    return Object.entries(options).flatMap(([word, ids]) =>
      ids.map((item) => ({ question, item, holds: value.includes(word) })),
    );
  };
