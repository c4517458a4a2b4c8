'use client';
import { Checkbox } from '#components/ui/checkbox.tsx';
import type { ControlProps } from './answer-control.tsx';

/** For answers that are typed: they may not apply at all. */
export function NotApplicable({ question, value, onChange, disabled }: ControlProps) {
  return (
    <Checkbox
      name={`not-applicable-${question.id}`}
      label="This does not apply"
      checked={value === 'na'}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked ? 'na' : null, false)}
    />
  );
}
