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
import { notify } from '#components/ui/notify.ts';
import { Select } from '#components/ui/select.tsx';
import type { Undo } from '#lib/products/undo.ts';
import { addMarketAction, archiveAction, restoreAction, setOwnerAction, undoAction } from './actions.ts';

type Choice = { id: string; label: string };
type Props = { tenant: string; owners: readonly Choice[]; markets: readonly Choice[]; archived: boolean };

/** What can be done with several products at once; each act says what it did and can be taken back. */
export function BulkActions({ tenant, owners, markets, archived }: Props) {
  const form = (action: typeof setOwnerAction) => ({
    action: telling(tenant, action),
    closeOnSave: true,
    notifyOnSave: false,
  });
  if (archived)
    return (
      <Dialog title="Put back into the catalogue" trigger="Restore" triggerIcon="undo" triggerSize="sm" width="sm">
        <Form<Undo> {...form(restoreAction)}>
          <SelectedIds />
          <p>The products count again in the overview and in every list.</p>
          <Ends>Restore</Ends>
        </Form>
      </Dialog>
    );
  return (
    <>
      <Dialog title="Set the owner" trigger="Set owner" triggerIcon="person" triggerSize="sm" width="sm">
        <Form<Undo> {...form(setOwnerAction)}>
          <SelectedIds />
          <Field name="ownerId" label="Owner" hint="Answers for the product and sees its open tasks.">
            <Select placeholder="Nobody" options={owners.map(({ id, label }) => ({ value: id, label }))} />
          </Field>
          <Ends>Set owner</Ends>
        </Form>
      </Dialog>
      <Dialog title="Add a market" trigger="Add market" triggerIcon="market" triggerSize="sm" width="sm">
        <Form<Undo> {...form(addMarketAction)}>
          <SelectedIds />
          <Field name="market" label="Market" required hint="Products that target it already stay as they are.">
            <Select placeholder="Choose a market" options={markets.map(({ id, label }) => ({ value: id, label }))} />
          </Field>
          <Field name="placedOn" label="First unit placed on" optional hint="A planned day is fine.">
            <DateInput />
          </Field>
          <Ends>Add market</Ends>
        </Form>
      </Dialog>
      <Dialog title="Archive these products?" trigger="Archive" triggerIcon="inbox" triggerSize="sm" width="sm">
        <Form<Undo> {...form(archiveAction)}>
          <SelectedIds />
          <p>
            They leave the catalogue and the overview. Answers, evidence and history stay, and you can restore them.
          </p>
          <Ends>Archive</Ends>
        </Form>
      </Dialog>
    </>
  );
}

/** Says what was done at once: the bar with the form may be gone when the new list is drawn. */
function telling(tenant: string, action: typeof setOwnerAction): FormAction<Undo> {
  return async (before, form) => {
    const state = await action(tenant, before, form);
    const { status, message = 'Done.', result } = state;
    if (status === 'saved')
      notify(message, { ...(result && { action: { label: 'Undo', onClick: () => void takeBack(tenant, result) } }) });
    return state;
  };
}

function Ends({ children }: { children: string }) {
  return (
    <DialogActions>
      <DialogClose>Cancel</DialogClose>
      <SubmitButton>{children}</SubmitButton>
    </DialogActions>
  );
}

async function takeBack(tenant: string, undo: Undo): Promise<void> {
  try {
    if (!(await undoAction(tenant, undo))) throw new Error('refused');
    notify('Taken back.');
  } catch {
    notify('This could not be taken back. Check the connection and change it by hand.', { tone: 'error' });
  }
}
