import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { NewPasswordField } from '../../new-password-field.tsx';
import { ProviderButton } from '../../provider-button.tsx';

type Props = { action: FormAction; oidc: string | null; token: string };

/** For somebody without an account: a name and a password, or the identity provider. */
export function NewPersonForm({ action, oidc, token }: Props) {
  return (
    <>
      <Form action={action} aria-label="Join">
        <Field name="name" label="Your name">
          <Input autoComplete="name" maxLength={100} required />
        </Field>
        <NewPasswordField />
        <SubmitButton>Join</SubmitButton>
      </Form>
      {oidc && <ProviderButton name={oidc} next={`/invite/${token}`} />}
    </>
  );
}
