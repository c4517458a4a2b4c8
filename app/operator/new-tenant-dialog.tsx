import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { DialogActions } from '#components/ui/dialog-actions.tsx';
import { DialogClose } from '#components/ui/dialog-close.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';

/** Creates a tenant and invites its first admin. */
export function NewTenantDialog({ action }: { action: FormAction }) {
  return (
    <Dialog
      title="New tenant"
      description="Its first admin gets an invitation by e-mail."
      trigger="New tenant"
      triggerIcon="plus"
      triggerVariant="primary"
      width="sm"
    >
      <Form action={action} closeOnSave>
        <Field name="name" label="Name">
          <Input maxLength={100} required />
        </Field>
        <Field name="slug" label="Address" optional hint="Left empty, it is made from the name.">
          <Input maxLength={40} autoCapitalize="none" spellCheck={false} placeholder="lumen-works" />
        </Field>
        <Field name="email" label="E-mail of the first admin">
          <Input type="email" required />
        </Field>
        <DialogActions>
          <DialogClose>Cancel</DialogClose>
          <SubmitButton>Create tenant</SubmitButton>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
