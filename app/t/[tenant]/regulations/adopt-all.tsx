'use client';
import { Confirm } from '#components/ui/confirm.tsx';
import { adoptAllAction } from './actions.ts';

/** Adopts everything that waits, after a warning. */
export function AdoptAll({ tenant, count }: { tenant: string; count: number }) {
  return (
    <Confirm
      title={`Adopt all ${count} at once?`}
      description="Every product is judged anew, and some may stand differently. Each adoption goes into the audit log. This cannot be undone."
      confirmLabel="Adopt all"
      trigger="Adopt all"
      action={() => adoptAllAction(tenant)}
    />
  );
}
