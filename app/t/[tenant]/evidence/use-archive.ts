'use client';
import { useTransition } from 'react';
import { notify } from '#components/ui/notify.ts';
import { archiveEvidenceAction } from './actions.ts';

/** Archives or restores what a form names, and offers to take it back. */
export function useArchive(tenant: string) {
  const [pending, start] = useTransition();
  const run = (data: FormData, archived: boolean, done?: () => void) =>
    start(async () => {
      data.set('archived', String(archived));
      const { status, message = '', result = [] } = await archiveEvidenceAction(tenant, data).catch(unsent);
      if (status !== 'saved') return notify(message, { tone: 'error' });
      done?.();
      if (result.length === 0) return notify('Nothing had to change.');
      notify(message, { action: { label: 'Undo', onClick: () => run(formOf(result), !archived) } });
    });
  return { pending, run };
}

/** The form a button without one would send. */
export function formOf(ids: readonly string[]): FormData {
  const data = new FormData();
  for (const id of ids) data.append('id', id);
  return data;
}

const unsent = () => ({
  status: 'failed' as const,
  message: 'This could not be sent. Check the connection and try again.',
  result: undefined,
});
