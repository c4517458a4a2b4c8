import type { z } from 'zod';
import type { Problem } from './framework.ts';

/** What the schema found, each with its place as a programmer writes it: `requirements[3].metWhen.question`. */
export function problemsOf({ issues }: z.ZodError, root = ''): Problem[] {
  return issues.map(({ path, message }) => ({ where: placeOf(path, root), sentence: message }));
}

/** Sentences for what the schema says nothing of its own about. */
export const sayIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'This field is missing.'
        : `Write ${kinds[issue.expected] ?? issue.expected} here.`;
    case 'unrecognized_keys':
      return `No such field: ${issue.keys.map((it) => `“${it.slice(0, 60)}”`).join(', ')}. Remove it or correct its name.`;
    case 'invalid_value':
      return `Write one of ${issue.values.map((it) => `“${String(it)}”`).join(', ')}.`;
    case 'invalid_union':
      return `Name a known operator or kind in “${issue.discriminator ?? 'op'}”.`;
    case 'too_big':
      return `No more than ${issue.maximum} here.`;
    case 'too_small':
      return `At least ${issue.minimum} here.`;
    case 'invalid_key':
      return 'A name in this list is not a valid id.';
    default:
      return undefined;
  }
};

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, in square brackets,',
  object: 'an object, in braces,',
  record: 'an object, in braces,',
};

function placeOf(path: readonly PropertyKey[], root: string): string {
  const steps = path.map((it) => (typeof it === 'number' ? `[${it}]` : `.${String(it)}`)).join('');
  return `${root}${steps}`.replace(/^\./, '') || 'the file';
}
