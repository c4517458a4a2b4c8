'use client';
import { createContext } from 'react';
import type { FormState } from './form-state.ts';

/** What a form tells the fields inside it. */
export const FormContext = createContext<{ id: string; state: FormState; pending: boolean } | null>(null);

/** What a field tells the control inside it. */
export const FieldContext = createContext<FieldWiring | null>(null);

export type FieldWiring = {
  id: string;
  name: string;
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
  /** What was typed before the form came back, as text or texts. */
  kept: string | string[] | undefined;
};
