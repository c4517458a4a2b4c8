'use client';
import { use, useId } from 'react';
import { type FieldWiring, FormContext } from './form-context.ts';

type Given = { name: string; hint?: unknown; error?: string; required?: boolean };

/** Ids, error and kept value of one field, from the form around it (if any). */
export function useField({ name, hint, error, required }: Given): {
  wiring: FieldWiring;
  hintId: string;
  errorId: string;
  error?: string;
} {
  const form = use(FormContext);
  const ownId = useId();
  const id = form ? `${form.id}-${name}` : `${ownId}-${name}`;
  const sentence = error ?? form?.state.fieldErrors?.[name];
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : '', sentence ? errorId : ''].filter(Boolean).join(' ') || undefined;
  const kept = asText(form?.state.values?.[name]);
  return {
    wiring: { id, name, describedBy, invalid: Boolean(sentence), required: Boolean(required), kept },
    hintId,
    errorId,
    error: sentence,
  };
}

function asText(value: unknown): string | string[] | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((entry) => typeof entry === 'string');
  return undefined;
}
