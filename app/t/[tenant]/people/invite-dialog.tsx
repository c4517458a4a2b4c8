import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { DialogActions } from '#components/ui/dialog-actions.tsx';
import { DialogClose } from '#components/ui/dialog-close.tsx';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { invitationDays } from '#lib/people/invitation.ts';
import { RoleChoice } from './role-choice.tsx';

/** Invites one or several people by e-mail. */
export function InviteDialog({ action }: { action: FormAction }) {
  return (
    <Dialog
      title="Invite people"
      description={`Each gets a message with a link for their address only, good for ${invitationDays} days.`}
      trigger="Invite people"
      triggerIcon="plus"
      triggerVariant="primary"
      width="sm"
    >
      <Form action={action} closeOnSave>
        <Field name="emails" label="E-mail addresses" hint="Several at once: one per line, or with commas between.">
          <Textarea rows={3} required />
        </Field>
        <RoleChoice chosen="contributor" />
        <DialogActions>
          <DialogClose>Cancel</DialogClose>
          <SubmitButton>Send invitations</SubmitButton>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
