'use client';
import clsx from 'clsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import type { Fault, QuestionView } from '#lib/questionnaire/view.ts';
import { choicesOf, mayNotApply } from './choices.ts';
import { DateAnswer } from './date-answer.tsx';
import { NotApplicable } from './not-applicable.tsx';
import { NumberAnswer } from './number-answer.tsx';
import type { AnswerValue } from './save-queue.ts';
import { Several } from './several.tsx';
import { TextAnswer } from './text-answer.tsx';

export type ControlProps = {
  question: QuestionView;
  value: AnswerValue | null;
  onChange: (value: AnswerValue | null, typing: boolean) => void;
  disabled: boolean;
  /** Id of the sentence that says what is wrong. */
  describedBy: string | undefined;
  invalid: boolean;
  /** The number keys act on it. */
  keys: boolean;
  /** What to tick or untick in a checklist for what is not met. */
  mends: Fault['mends'];
};

/** The control that fits the kind of answer; choices carry the number key that presses them. */
export function AnswerControl(props: ControlProps) {
  const { question, value, onChange, disabled, invalid, keys } = props;
  const { answer, id } = question;
  const choices = choicesOf(answer);
  switch (answer.kind) {
    case 'yes-no':
    case 'choice':
      return (
        <RadioGroup
          name={`answer-${id}`}
          look={lookOf(choices.length, answer.kind)}
          className={clsx(
            answer.kind === 'yes-no' && '[&>label]:min-w-28',
            choices.length > few && 'rounded-md border border-line bg-sheet px-3 py-2',
            'pointer-coarse:[&_kbd]:hidden',
          )}
          value={typeof value === 'string' ? value : ''}
          onValueChange={(next) => onChange(next, false)}
          disabled={disabled}
          aria-invalid={invalid}
          options={choices.map(({ value: choice, label, help }, place) => ({
            value: choice,
            label,
            hint: help,
            keyHint: keys && place < 9 ? String(place + 1) : undefined,
          }))}
        />
      );
    case 'choices':
      return <Several {...props} answer={answer} />;
    default:
      return (
        <div className="stack-3">
          {value !== 'na' && <Typed {...props} />}
          {mayNotApply(answer) && <NotApplicable {...props} />}
        </div>
      );
  }
}

const few = 8;

function lookOf(count: number, kind: 'yes-no' | 'choice'): 'row' | 'cards' | 'list' {
  if (kind === 'yes-no') return 'row';
  return count > few ? 'list' : 'cards';
}

function Typed(props: ControlProps) {
  const { answer } = props.question;
  switch (answer.kind) {
    case 'number':
      return <NumberAnswer {...props} answer={answer} />;
    case 'date':
      return <DateAnswer {...props} answer={answer} />;
    default:
      return <TextAnswer {...props} />;
  }
}
