export type FormValue = FormDataEntryValue | FormDataEntryValue[] | undefined;

/**
 * What a form action answers with. `rejected`: the input needs work, see `fieldErrors`.
 * `failed`: it could not be done, nothing was changed. `saved`: done.
 */
export type FormState<Result = unknown> = {
  status: 'idle' | 'rejected' | 'failed' | 'saved';
  /** One sentence for the whole form: what happened and what to do. */
  message?: string;
  /** One sentence per field, by the name of its control. */
  fieldErrors?: Record<string, string>;
  /** What was typed, so that nothing is lost when the page is drawn again. */
  values?: Record<string, FormValue>;
  /** What a saved form hands back, for example a token that is shown once. */
  result?: Result;
};

export type FormAction<Result = unknown> = (state: FormState<Result>, data: FormData) => Promise<FormState<Result>>;

export const idle: FormState<never> = { status: 'idle' };

/** The input needs work. Pass the submitted data so that what was typed comes back. */
export function rejected(fieldErrors: Record<string, string>, data?: FormData, message?: string): FormState<never> {
  return { status: 'rejected', fieldErrors, message, values: data && typedValues(data) };
}

/** It could not be done; the message says what and what to do next. */
export function failed(message: string, data?: FormData): FormState<never> {
  return { status: 'failed', message, values: data && typedValues(data) };
}

export function saved<Result = never>(message?: string, result?: Result): FormState<Result> {
  return { status: 'saved', message, result };
}

/** Text that was typed, by control name. Files cannot be put back into a form and passwords should not be. */
export function typedValues(data: FormData): Record<string, FormValue> {
  const values: Record<string, FormValue> = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$') || /password|passphrase|token/i.test(name)) continue;
    const texts = data.getAll(name).filter((value) => typeof value === 'string');
    if (texts.length > 0) values[name] = texts.length === 1 ? texts[0] : texts;
  }
  return values;
}
