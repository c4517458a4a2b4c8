'use client';
import { useState } from 'react';
import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';

/** Asks for the address, then says the same whether or not somebody has it. */
export function RequestForm({ action }: { action: FormAction }) {
  const [sent, setSent] = useState(false);
  return (
    <>
      {sent && (
        <Banner tone="success" title="Look at your e-mail">
          If there is an account with this address, a message with a link is on its way. It works for one hour. Nothing
          there after some minutes? Look among unwanted mail, or try again.
        </Banner>
      )}
      <Form action={action} aria-label="Reset password" onSaved={() => setSent(true)}>
        <Field name="email" label="E-mail">
          <Input type="email" autoComplete="username" required />
        </Field>
        <SubmitButton>Send me a link</SubmitButton>
      </Form>
    </>
  );
}
