'use client';
import { useState } from 'react';
import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { formatDate } from '#components/format.ts';
import type { ButtonVariant } from '#components/ui/button-class.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { takeSnapshotAction } from './snapshots/actions.ts';

type Props = { tenant: string; productId: string; asOf: string; variant?: ButtonVariant };

/** Seals how the product stands on the page's day. */
export function TakeSnapshot({ tenant, productId, asOf, variant = 'secondary' }: Props) {
  const [id, setId] = useState<string>();
  return (
    <Dialog
      title="Take a snapshot"
      description={`Seals verdicts, reasons, answers and evidence by the law of ${formatDate(asOf)}. It cannot be changed or deleted.`}
      trigger="Take snapshot"
      triggerIcon="lock"
      triggerVariant={variant}
      triggerSize="sm"
      open={id !== undefined}
      onOpenChange={(open) => setId(open ? crypto.randomUUID() : undefined)}
    >
      <Form action={takeSnapshotAction.bind(null, tenant)} aria-label="Take a snapshot">
        <input type="hidden" name="id" value={id ?? ''} />
        <input type="hidden" name="productId" value={productId} />
        <input type="hidden" name="asOf" value={asOf} />
        <Field name="title" label="Title" hint="What it is for, such as “Surveillance audit 2027”.">
          <Input maxLength={120} />
        </Field>
        <Field name="note" label="Note" optional hint="Sealed along with it. Auditors do not see it.">
          <Textarea rows={2} maxLength={2_000} />
        </Field>
        <SubmitButton>Seal it</SubmitButton>
      </Form>
    </Dialog>
  );
}
