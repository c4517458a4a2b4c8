/** What a command returns: expected failures are values with a reason, bugs are thrown. */
export type Result<Reason extends string = never, Value = undefined> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason; message?: string; fields?: Record<string, string> };

export function ok(): { ok: true; value: undefined };
export function ok<Value>(value: Value): { ok: true; value: Value };
export function ok(value?: unknown) {
  return { ok: true, value };
}

/** An expected failure; `message` is a sentence for the person, `fields` sentences by field name. */
export function failed<Reason extends string>(
  reason: Reason,
  message?: string,
  fields?: Record<string, string>,
): { ok: false; reason: Reason; message?: string; fields?: Record<string, string> } {
  return { ok: false, reason, ...(message !== undefined && { message }), ...(fields && { fields }) };
}
