'use client';
import { useState } from 'react';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { ControlProps } from './answer-control.tsx';
import type { AnswerValue } from './save-queue.ts';

type Props = ControlProps & { answer: QuestionView['answer'] & { kind: 'number' } };

/** A number with its unit. What is not a number yet is kept as it was typed. */
export function NumberAnswer({ question, value, onChange, disabled, describedBy, invalid, answer }: Props) {
  const [text, setText] = useState(() => asText(value));
  if (!sameNumber(text, value)) setText(asText(value));
  return (
    <span className="flex max-w-xs items-center gap-2">
      <input
        className="control w-32!"
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={text}
        readOnly={disabled}
        aria-label={question.ask}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => {
          setText(event.target.value);
          onChange(read(event.target.value), true);
        }}
      />
      <span className="text-ink-2">{answer.unit}</span>
    </span>
  );
}

const asText = (value: AnswerValue | null): string => (value === null || Array.isArray(value) ? '' : String(value));

function read(text: string): AnswerValue | null {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : text;
}

/** `5.` and `5` are the same answer: the text a person is in the middle of stays. */
function sameNumber(text: string, value: AnswerValue | null): boolean {
  return read(text) === value;
}
