'use client';
import { Field } from '#components/ui/field.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { Said } from './save-queue.ts';
import type { Desk } from './use-desk.ts';

type Props = {
  question: QuestionView;
  said: Said;
  error: string | undefined;
  mayAnswer: boolean;
  desk: Desk;
};

/** What an auditor should know beside the answer. Not there until somebody has something to say. */
export function AnswerNote({ question, said, error, mayAnswer, desk }: Props) {
  if (said.note === '' && !desk.isNoting(question.id)) return null;
  return (
    <Field
      name="note"
      label="Note"
      hint="How you know; what an auditor should look at."
      error={error}
      className="max-w-prose"
    >
      <Textarea
        rows={2}
        maxLength={10_000}
        value={said.note}
        readOnly={!mayAnswer}
        data-note={question.id}
        onChange={(event) => desk.edit(question, { note: event.target.value }, true)}
      />
    </Field>
  );
}
