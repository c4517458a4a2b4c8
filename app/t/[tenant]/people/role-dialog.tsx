import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { DialogActions } from '#components/ui/dialog-actions.tsx';
import { DialogClose } from '#components/ui/dialog-close.tsx';
import type { MemberRow } from '#lib/people/queries.ts';
import { RoleChoice } from './role-choice.tsx';

/** Gives one member another role. */
export function RoleDialog({ member, action }: { member: MemberRow; action: FormAction }) {
  return (
    <Dialog
      title={`Role of ${member.name}`}
      trigger="Change role"
      triggerLabel={`Change role of ${member.name}`}
      triggerSize="sm"
      triggerVariant="quiet"
      width="sm"
    >
      <Form action={action} closeOnSave>
        <input type="hidden" name="id" value={member.id} />
        <input type="hidden" name="version" value={member.version} />
        <RoleChoice chosen={member.role} />
        <DialogActions>
          <DialogClose>Cancel</DialogClose>
          <SubmitButton>Save role</SubmitButton>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
