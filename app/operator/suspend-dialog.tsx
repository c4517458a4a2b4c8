import type { FormAction } from '#components/form/form-state.ts';
import { Confirm } from '#components/ui/confirm.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';

/** Closes one tenant, after asking why. */
export function SuspendDialog({ id, name, action }: { id: string; name: string; action: FormAction }) {
  return (
    <Confirm
      title={`Suspend ${name}?`}
      description="Its people and its auditor links are shut out from the next click on. Nothing is deleted, and you can resume it."
      confirmLabel="Suspend"
      action={action}
      trigger="Suspend"
      triggerSize="sm"
      triggerVariant="quiet"
    >
      <input type="hidden" name="id" value={id} />
      <Field name="reason" label="Reason" hint="Its people read this, and it goes into their audit log.">
        <Input maxLength={300} required />
      </Field>
    </Confirm>
  );
}
