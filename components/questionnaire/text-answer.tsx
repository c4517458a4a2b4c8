'use client';
import { Textarea } from '#components/ui/textarea.tsx';
import type { ControlProps } from './answer-control.tsx';

/** An answer in words. */
export function TextAnswer({ question, value, onChange, disabled, describedBy, invalid }: ControlProps) {
  return (
    <Textarea
      rows={2}
      maxLength={10_000}
      value={typeof value === 'string' ? value : ''}
      readOnly={disabled}
      aria-label={question.ask}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value, true)}
    />
  );
}
