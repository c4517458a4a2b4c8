import type { FormAction } from '#components/form/form-state.ts';
import { Confirm } from '#components/ui/confirm.tsx';

type Props = { id: string; name: string; revoke: FormAction };

/** Closes one link, after asking. */
export function RevokeButton({ id, name, revoke }: Props) {
  return (
    <Confirm
      title={`Revoke the link for “${name}”?`}
      description="Whoever holds it sees nothing from the next click on. This cannot be undone; a new link can be made."
      confirmLabel="Revoke link"
      action={revoke}
      trigger="Revoke"
      triggerIcon="link-off"
      triggerSize="sm"
      triggerVariant="quiet"
    >
      <input type="hidden" name="id" value={id} />
    </Confirm>
  );
}
