'use client';
import { useState } from 'react';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { addLinkAction } from './actions.ts';
import { DescribedFields } from './described-fields.tsx';

/** Adds a public page, or a document that lives elsewhere, as evidence. */
export function LinkDialog({ tenant }: { tenant: string }) {
  const [id, setId] = useState<string>();
  return (
    <Dialog
      title="Add a link"
      description="For a public page, or a document that is kept elsewhere."
      trigger="Add link"
      triggerIcon="link"
      triggerVariant="secondary"
      open={id !== undefined}
      onOpenChange={(open) => setId(open ? crypto.randomUUID() : undefined)}
    >
      <Form action={addLinkAction.bind(null, tenant)} aria-label="Add a link" onSaved={() => setId(undefined)}>
        <input type="hidden" name="id" value={id ?? ''} />
        <Field name="url" label="Address">
          <Input type="url" inputMode="url" placeholder="https://" />
        </Field>
        <DescribedFields />
        <SubmitButton>Add link</SubmitButton>
      </Form>
    </Dialog>
  );
}
