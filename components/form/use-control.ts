'use client';
import { use } from 'react';
import { FieldContext } from './form-context.ts';

type Given = {
  id?: string;
  name?: string;
  required?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling';
};

/** The attributes a control takes from the field around it; what is given on the control wins. */
export function useControl(given: Given) {
  const field = use(FieldContext);
  return {
    kept: field?.kept,
    attributes: {
      id: given.id ?? field?.id,
      name: given.name ?? field?.name,
      'aria-required': (given.required ?? field?.required) || undefined,
      'aria-describedby': [given['aria-describedby'], field?.describedBy].filter(Boolean).join(' ') || undefined,
      'aria-invalid': given['aria-invalid'] ?? (field?.invalid || undefined),
    },
  };
}

/** One text out of what was kept. */
export function keptText(kept: string | string[] | undefined): string | undefined {
  return Array.isArray(kept) ? kept[0] : kept;
}

/** Whether a choice was ticked, if anything was kept at all. */
export function keptChoice(kept: string | string[] | undefined, value: string): boolean | undefined {
  if (kept === undefined) return undefined;
  return Array.isArray(kept) ? kept.includes(value) : kept === value;
}
