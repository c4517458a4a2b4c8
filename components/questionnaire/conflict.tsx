'use client';
import { formatDate, formatDateTime } from '#components/format.ts';
import { Button } from '#components/ui/button.tsx';
import { sayAnswer } from '#lib/answers/say-answer.ts';
import type { OwnAnswer, QuestionView } from '#lib/questionnaire/view.ts';
import type { Said } from './save-queue.ts';
import type { Desk } from './use-desk.ts';

type Props = { question: QuestionView; mine: Said; theirs: OwnAnswer; reader: string; desk: Desk };

/** Two people answered at once: both texts side by side, and the choice. Nothing was overwritten. */
export function Conflict({ question, mine, theirs, reader, desk }: Props) {
  const { queue } = desk;
  return (
    <section
      role="alert"
      aria-label="Two versions of this answer"
      className="rounded-md border border-danger border-s-4 bg-danger-wash px-4 py-3"
    >
      <p className="font-semibold text-danger">
        {theirs.author === reader
          ? 'You saved another answer in a second window'
          : `${theirs.author} saved another answer while you worked on yours`}
      </p>
      <p className="text-ink-2">Neither text is lost. Choose which one stands.</p>
      <div className="mt-3 grid gap-3 sm:grid-cols-2">
        <Version
          title={`${theirs.author}, ${formatDateTime(theirs.updatedAt, undefined, zone())}`}
          said={theirs}
          question={question}
        />
        <Version title="Yours, not saved" said={mine} question={question} />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => queue.drop(question.id)}>Keep theirs</Button>
        <Button variant="primary" onClick={() => queue.insist(question.id, 'save')}>
          Save mine over it
        </Button>
        <Button variant="quiet" onClick={() => queue.insist(question.id, 'edit')}>
          Edit mine first
        </Button>
      </div>
    </section>
  );
}

function Version({ title, said, question }: { title: string; said: Said; question: QuestionView }) {
  return (
    <div className="min-w-0 rounded-md border border-line bg-sheet px-3 py-2">
      <p className="text-xs font-medium text-ink-3">{title}</p>
      <p className="mt-1 font-semibold whitespace-pre-wrap">{sayAnswer(question.answer, said.value, formatDate)}</p>
      {said.reason && <p className="mt-1 whitespace-pre-wrap text-ink-2">Reason: {said.reason}</p>}
      {said.note && <p className="mt-1 whitespace-pre-wrap text-ink-2">Note: {said.note}</p>}
    </div>
  );
}

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
