import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Section } from '#components/ui/section.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { adoptAction } from './actions.ts';

type Props = { tenant: string; regulation: string; version: string };

/** Takes the version over, with a note for the record. */
export function AdoptForm({ tenant, regulation, version }: Props) {
  return (
    <Section title="Judge by it">
      <Form action={adoptAction.bind(null, tenant)} aria-label="Adopt" className="max-w-prose">
        <input type="hidden" name="regulation" value={regulation} />
        <input type="hidden" name="version" value={version} />
        <Field name="note" label="Note" hint="Why now, or who decided. It goes into the audit log.">
          <Textarea rows={2} maxLength={2000} />
        </Field>
        <div>
          <SubmitButton>{`Adopt version ${version}`}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
