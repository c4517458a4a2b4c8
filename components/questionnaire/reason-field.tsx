'use client';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';

type Props = {
  label: string;
  value: string;
  error: string | undefined;
  disabled: boolean;
  onChange: (reason: string) => void;
};

/** The reason an auditor will ask for. The answer is saved once there is one. */
export function ReasonField({ label, value, error, disabled, onChange }: Props) {
  return (
    <Field name="reason" label={label} error={error} className="max-w-prose">
      <Textarea
        rows={2}
        maxLength={2_000}
        value={value}
        readOnly={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
