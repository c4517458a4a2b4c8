import { DateInput } from '#components/ui/date-input.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { evidenceTypes } from '#lib/evidence/evidence.ts';

export type Described = {
  title: string;
  type: string;
  description: string;
  validFrom: string | null;
  validUntil: string | null;
};

/** What is said about a piece of evidence. */
export function DescribedFields({ given }: { given?: Described }) {
  return (
    <>
      <Field name="title" label="Title">
        <Input defaultValue={given?.title} maxLength={200} />
      </Field>
      <Field name="type" label="Type" hint="Regulations list which types prove what.">
        <Select
          defaultValue={given?.type ?? 'doc'}
          options={Object.entries(evidenceTypes).map(([value, label]) => ({ value, label }))}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="validFrom" label="Valid from" optional>
          <DateInput defaultValue={given?.validFrom ?? ''} />
        </Field>
        <Field name="validUntil" label="Valid until" optional hint="The last day counts.">
          <DateInput defaultValue={given?.validUntil ?? ''} />
        </Field>
      </div>
      <Field name="description" label="Description" optional>
        <Textarea defaultValue={given?.description} rows={3} />
      </Field>
    </>
  );
}
