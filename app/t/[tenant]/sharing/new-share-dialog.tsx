'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import type { ShareChoices } from '#lib/shares/choices.ts';
import { NewShareAddress } from './new-share-address.tsx';
import { NewShareFields } from './new-share-fields.tsx';

type Props = {
  choices: ShareChoices;
  create: FormAction<string>;
  /** Opens at once, with this snapshot chosen. */
  snapshotId?: string;
};

/** Makes a link, and shows its address the one time it can be read. */
export function NewShareDialog({ choices, create, snapshotId }: Props) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<{ id: string; address?: string }>();
  const show = (next: boolean) => {
    setOpen(next);
    if (next) setMade({ id: crypto.randomUUID() });
  };
  // Not in the first drawing: a dialog is the browser's business.
  const openFor = useEffectEvent(() => show(true));
  useEffect(() => {
    if (snapshotId) openFor();
  }, [snapshotId]);
  return (
    <Dialog
      title={made?.address ? 'The link is ready' : 'New auditor link'}
      description={made?.address ? undefined : 'Whoever holds it can read what you choose here, without an account.'}
      trigger="New link"
      triggerIcon="plus"
      triggerVariant="primary"
      width="lg"
      open={open}
      onOpenChange={show}
    >
      {made?.address ? (
        <NewShareAddress address={made.address} done={() => show(false)} />
      ) : (
        <Form
          action={create}
          aria-label="New auditor link"
          onSaved={({ result }) => made && setMade({ ...made, address: result })}
        >
          <input type="hidden" name="id" value={made?.id ?? ''} />
          <NewShareFields choices={choices} snapshotId={snapshotId} />
        </Form>
      )}
    </Dialog>
  );
}
