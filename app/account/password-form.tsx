import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';

type Props = { action: FormAction; email: string };

/** Asks for the current password and a new one. */
export function PasswordForm({ action, email }: Props) {
  return (
    <Form action={action} aria-label="Password" className="max-w-sm" resetOnSave>
      {/* Tells a password manager whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field name="current" label="Current password">
        <Input type="password" autoComplete="current-password" required />
      </Field>
      <Field
        name="password"
        label="New password"
        hint="12 characters or more. Four unrelated words are easy to remember."
      >
        <Input type="password" autoComplete="new-password" required />
      </Field>
      <div>
        <SubmitButton variant="secondary">Change password</SubmitButton>
      </div>
    </Form>
  );
}
