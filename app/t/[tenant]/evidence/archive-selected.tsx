import { SelectedIds } from '#components/table/bulk-bar.tsx';
import { Confirm } from '#components/ui/confirm.tsx';
import { archiveEvidenceAction } from './actions.ts';

/** Takes the chosen pieces out of use, or back into it. */
export function ArchiveSelected({ tenant, restores }: { tenant: string; restores: boolean }) {
  return (
    <Confirm
      title={restores ? 'Restore the chosen evidence?' : 'Archive the chosen evidence?'}
      description={
        restores
          ? 'It proves again what it is attached to, while it is accepted and in date.'
          : 'It no longer proves anything. Bytes and history stay, and it can be restored.'
      }
      confirmLabel={restores ? 'Restore' : 'Archive'}
      tone={restores ? 'plain' : 'danger'}
      action={archiveEvidenceAction.bind(null, tenant)}
      trigger={restores ? 'Restore' : 'Archive'}
      triggerSize="sm"
    >
      <SelectedIds />
      <input type="hidden" name="archived" value={restores ? 'false' : 'true'} />
    </Confirm>
  );
}
