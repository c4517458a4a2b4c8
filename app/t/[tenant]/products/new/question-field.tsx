'use client';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { DateInput } from '#components/ui/date-input.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Input } from '#components/ui/input.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import type { ScreeningQuestion } from '#lib/products/screening.ts';
import type { AnswerInput } from './draft.ts';

type Props = {
  question: ScreeningQuestion;
  value: AnswerInput | undefined;
  /** Undefined takes the answer back. */
  onChange: (value: AnswerInput | undefined) => void;
  error?: string;
};

/** One screening question with why it is asked. */
export function QuestionField({ question, value, onChange, error }: Props) {
  const { id, ask, why, help, example } = question;
  return (
    <div id={`question-${id}`} className="scroll-mt-24 border-b border-line py-5 first:pt-0 last:border-0">
      <Fieldset
        name={`answers.${id}`}
        legend={<span className="text-base">{ask}</span>}
        error={error}
        hint={
          <>
            {why} {help} {example && <span className="block">For example: {example}</span>}
          </>
        }
      >
        <div className="flex flex-wrap items-start gap-3">
          <Control question={question} value={value} onChange={onChange} />
          {value !== undefined && (
            <Button
              variant="quiet"
              size="sm"
              onClick={() => onChange(undefined)}
              aria-label={`Clear the answer: ${question.label}`}
            >
              Clear
            </Button>
          )}
        </div>
      </Fieldset>
    </div>
  );
}

function Control({ question: { answer, ask }, value, onChange }: Omit<Props, 'error'>) {
  switch (answer.kind) {
    case 'yes-no':
      return <RadioGroup look="row" options={yesNo} value={String(value ?? '')} onValueChange={onChange} />;
    case 'choice': {
      const options = answer.options.map(({ id, label, help }) => ({ value: id, label, hint: help }));
      return <RadioGroup options={options} value={String(value ?? '')} onValueChange={onChange} />;
    }
    case 'choices':
      return (
        <div className="stack-1">
          {answer.options.map(({ id, label, help }) => (
            <Checkbox
              key={id}
              value={id}
              label={label}
              hint={help}
              checked={Array.isArray(value) && value.includes(id)}
              onChange={(event) => onChange(nextChoices(Array.isArray(value) ? value : [], id, event.target.checked))}
            />
          ))}
        </div>
      );
    case 'number':
      return (
        <div className="flex items-center gap-2">
          <Input
            type="number"
            aria-label={ask}
            min={answer.min}
            max={answer.max}
            value={value === undefined ? '' : String(value)}
            onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
            className="w-28"
          />
          {answer.unit}
        </div>
      );
    case 'date':
      return (
        <div className="flex flex-wrap items-center gap-3">
          <DateInput
            aria-label={ask}
            value={value === 'none' ? '' : String(value ?? '')}
            onChange={(event) => onChange(event.target.value || undefined)}
            className="w-44"
          />
          {answer.mayBeNone && (
            <Checkbox
              label={answer.mayBeNone}
              checked={value === 'none'}
              onChange={(event) => onChange(event.target.checked ? 'none' : undefined)}
            />
          )}
        </div>
      );
    case 'text':
      return (
        <Input
          aria-label={ask}
          value={String(value ?? '')}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      );
  }
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** "None of these" excludes the others; nothing ticked is no answer. */
function nextChoices(now: string[], id: string, on: boolean): string[] | undefined {
  const kept = now.filter((it) => it !== id && (id === 'none-of-these' ? false : it !== 'none-of-these'));
  const next = on ? [...kept, id] : now.filter((it) => it !== id);
  return next.length > 0 ? next : undefined;
}
