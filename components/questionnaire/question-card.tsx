'use client';
import clsx from 'clsx';
import { type RefObject, useId } from 'react';
import { FieldError } from '#components/form/field-error.tsx';
import { Button } from '#components/ui/button.tsx';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import { AnswerControl } from './answer-control.tsx';
import { AnswerFoot } from './answer-foot.tsx';
import { AnswerNote } from './answer-note.tsx';
import { Conflict } from './conflict.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Failing } from './failing.tsx';
import { Hides } from './hides.tsx';
import { Inherited } from './inherited.tsx';
import { departs } from './missing.ts';
import { ReasonField } from './reason-field.tsx';
import type { Entry, Said } from './save-queue.ts';
import type { Desk } from './use-desk.ts';

type Props = {
  question: QuestionView;
  desk: Desk;
  entry: Entry | undefined;
  mayAnswer: boolean;
  /** `page` when it is the only one, `row` in a list. */
  look: 'page' | 'row';
  /** The keys act on it. */
  current: boolean;
  heading?: RefObject<HTMLHeadingElement | null>;
};

/** One question with everything that belongs to its answer. */
export function QuestionCard({ question, desk, entry, mayAnswer, look, current, heading }: Props) {
  const id = useId();
  const { base, said } = desk.shown(question);
  const fields = entry?.fate?.is === 'held' ? entry.fate.fields : {};
  const ofProduct = desk.subject.productId !== null;
  const inherits = question.inherited !== null && said.value === null && !desk.isOverriding(question.id);
  const change = (part: Partial<Said>, typing: boolean) => desk.edit(question, part, typing);
  const faults = said.value === null ? [] : desk.failsOf(question);
  const Heading = look === 'page' ? 'h2' : 'h3';
  return (
    <article aria-labelledby={`${id}-ask`} className="stack-4" data-question={question.id}>
      <header>
        <Heading
          id={`${id}-ask`}
          ref={heading}
          tabIndex={-1}
          className={clsx(
            'max-w-prose font-semibold tracking-[-0.01em] outline-none',
            look === 'page' ? 'text-xl' : 'text-base',
          )}
        >
          {question.ask}
        </Heading>
        {question.help && <p className="mt-1.5 max-w-prose text-ink-2">{question.help}</p>}
      </header>
      {question.inherited && (
        <Inherited
          question={question}
          inherited={question.inherited}
          overridden={!inherits}
          mayAnswer={mayAnswer}
          desk={desk}
        />
      )}
      {!inherits && (
        <fieldset aria-labelledby={`${id}-ask`} className="stack-3 min-w-0">
          {fields.value && <FieldError id={`${id}-error`}>{fields.value}</FieldError>}
          <AnswerControl
            question={question}
            value={said.value}
            disabled={!mayAnswer}
            describedBy={fields.value ? `${id}-error` : undefined}
            invalid={Boolean(fields.value)}
            keys={current}
            mends={faults.flatMap((it) => it.mends)}
            onChange={(value, typing) => change({ value }, typing)}
          />
          {(said.value === 'na' || (said.value !== null && departs(question, ofProduct)) || said.reason !== '') && (
            <ReasonField
              label={said.value === 'na' ? 'Why it does not apply' : 'Why this product differs'}
              value={said.reason}
              error={fields.reason}
              disabled={!mayAnswer}
              onChange={(reason) => change({ reason }, true)}
            />
          )}
        </fieldset>
      )}
      {entry?.fate?.is === 'conflict' && (
        <Conflict question={question} mine={said} theirs={entry.fate.theirs} reader={desk.reader} desk={desk} />
      )}
      {entry?.fate?.is === 'hides' && <Hides question={question} hidden={entry.fate.questions} desk={desk} />}
      {entry?.fate?.is === 'refused' && (
        <p className="text-danger">
          {entry.fate.why === 'not-assigned'
            ? 'This section is no longer assigned to you, so the answer was not saved. Ask who assigned it.'
            : 'This question or product is no longer there, so the answer was not saved.'}{' '}
          <Button size="sm" onClick={() => desk.queue.drop(question.id)}>
            Put back what stood before
          </Button>
        </p>
      )}
      <Failing question={question} faults={faults} />
      {question.example && (
        <p className="max-w-prose border-s-2 border-line ps-3 text-ink-2">
          <span className="font-medium text-ink">A good answer: </span>
          {question.example}
        </p>
      )}
      <AnswerNote question={question} said={said} error={fields.note} mayAnswer={mayAnswer} desk={desk} />
      <EvidenceList question={question} mayAnswer={mayAnswer} desk={desk} />
      <AnswerFoot {...{ question, base, said, mayAnswer, current, desk }} />
    </article>
  );
}
