'use client';
import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { SelectedIds } from '#components/table/bulk-bar.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { DialogActions } from '#components/ui/dialog-actions.tsx';
import { DialogClose } from '#components/ui/dialog-close.tsx';
import { Field } from '#components/ui/field.tsx';
import { Select } from '#components/ui/select.tsx';

type Props = { action: FormAction; people: readonly { id: string; label: string }[] };

/** Gives the sections in which the chosen gaps lie to somebody. */
export function AssignSelected({ action, people }: Props) {
  return (
    <Dialog title="Assign" trigger="Assign" triggerIcon="person" triggerSize="sm" width="sm">
      <Form action={action} closeOnSave>
        <SelectedIds />
        <p>Whole sections are assigned: whoever gets these gaps gets the questions around them as well.</p>
        <Field name="memberId" label="To">
          <Select placeholder="Nobody: take back" options={people.map(({ id, label }) => ({ value: id, label }))} />
        </Field>
        <Field name="dueOn" label="Due on" optional>
          <DateInput />
        </Field>
        <DialogActions>
          <DialogClose>Cancel</DialogClose>
          <SubmitButton>Assign</SubmitButton>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
