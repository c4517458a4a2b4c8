'use client';
import { capital } from '#components/format.ts';
import { Checkbox } from '#components/ui/checkbox.tsx';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { ControlProps } from './answer-control.tsx';

type Props = ControlProps & { answer: QuestionView['answer'] & { kind: 'date' } };

/** A day, or, where the question allows it, that there is none. */
export function DateAnswer({ question, value, onChange, disabled, describedBy, invalid, answer }: Props) {
  const none = value === 'none';
  return (
    <div className="stack-2">
      <input
        type="date"
        className="control w-44!"
        value={typeof value === 'string' && !none ? value : ''}
        disabled={none}
        readOnly={disabled}
        aria-label={question.ask}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange(event.target.value || null, true)}
      />
      {answer.mayBeNone && (
        <Checkbox
          name={`none-${question.id}`}
          label={capital(answer.mayBeNone)}
          checked={none}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked ? 'none' : null, false)}
        />
      )}
    </div>
  );
}
