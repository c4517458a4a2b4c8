import type { z } from 'zod';
import type { Result } from '#lib/result.ts';
import { type FormState, failed, rejected } from './form-state.ts';

type Read<Value> = { ok: true; value: Value } | { ok: false; state: FormState<never> };

/** Checks what a form sent; otherwise the answer to send back, with the first sentence about each field. */
export function readForm<Value>(schema: z.ZodType<Value>, data: FormData): Read<Value> {
  const entries = [...new Set(data.keys())].filter((name) => !name.startsWith('$'));
  const parsed = schema.safeParse(Object.fromEntries(entries.map((name) => [name, entryOf(data, name)])));
  if (parsed.success) return { ok: true, value: parsed.data };
  const sentences: Record<string, string> = {};
  for (const issue of parsed.error.issues) sentences[String(issue.path[0] ?? '')] ??= issue.message;
  return { ok: false, state: rejected(sentences, data) };
}

/** What a command's refusal says beside its fields, or for the whole form. */
export function refusedForm(
  result: Extract<Result<string, unknown>, { ok: false }>,
  data?: FormData,
): FormState<never> {
  if (result.fields) return rejected(result.fields, data, result.message);
  return failed(result.message ?? 'This could not be done. Nothing was changed.', data);
}

/** A name that occurs several times, such as a group of tick boxes, is a list. */
function entryOf(data: FormData, name: string): FormDataEntryValue | FormDataEntryValue[] {
  const values = data.getAll(name);
  return values.length > 1 ? values : (values[0] ?? '');
}
