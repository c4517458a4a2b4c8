import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Input } from '#components/ui/input.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { reviewEvidenceAction } from './actions.ts';

type Props = { tenant: string; evidence: { id: string; version: number; review: string; reviewNote: string } };

/** A second pair of eyes: accepted evidence proves, rejected evidence does not. */
export function ReviewForm({ tenant, evidence }: Props) {
  return (
    <Form key={evidence.version} action={reviewEvidenceAction.bind(null, tenant)} aria-label="Review">
      <input type="hidden" name="id" value={evidence.id} />
      <input type="hidden" name="version" value={evidence.version} />
      <Fieldset name="review" legend="Does it prove what it is attached to?">
        <RadioGroup
          look="row"
          defaultValue={evidence.review}
          options={[
            { value: 'accepted', label: 'Accept' },
            { value: 'rejected', label: 'Reject' },
          ]}
        />
      </Fieldset>
      <Field name="note" label="Note" hint="Needed to reject: say what is wrong with it.">
        <Input defaultValue={evidence.reviewNote} maxLength={1000} />
      </Field>
      <SubmitButton>Save review</SubmitButton>
    </Form>
  );
}
