'use server';
import { type FormState, rejected, saved } from '#components/form/form-state.ts';

/** Answers like a real action, and keeps nothing. */
export async function trySave(_state: FormState, data: FormData): Promise<FormState> {
  const errors: Record<string, string> = {};
  if (data.has('name') && !data.get('name')) errors.name = 'Enter the product name as it stands on the packaging.';
  if (data.has('market') && !data.get('market')) errors.market = 'Choose the market where it will be sold.';
  return Object.keys(errors).length > 0 ? rejected(errors, data) : saved('Saved');
}
