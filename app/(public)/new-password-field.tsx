import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';

/** Where a new password is chosen. */
export function NewPasswordField({ label = 'Password' }: { label?: string }) {
  return (
    <Field name="password" label={label} hint="12 characters or more. Four unrelated words are easy to remember.">
      <Input type="password" autoComplete="new-password" required />
    </Field>
  );
}
