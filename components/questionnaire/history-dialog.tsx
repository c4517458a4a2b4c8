'use client';
import { useEffect, useState } from 'react';
import { formatDate, formatDateTime } from '#components/format.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { Revision } from '#lib/answers/revision.ts';
import { sayAnswer } from '#lib/answers/say-answer.ts';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { Acts } from './acts.ts';

type Props = { question: QuestionView; load: Acts['history']; onClose: () => void };

/** Every state an answer has had: who, when, from what to what. */
export function HistoryDialog({ question, load, onClose }: Props) {
  const [revisions, setRevisions] = useState<Revision[] | 'failed' | null>(null);
  useEffect(() => {
    let here = true;
    load(question.id).then(
      (found) => here && setRevisions(found),
      () => here && setRevisions('failed'),
    );
    return () => {
      here = false;
    };
  }, [load, question.id]);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="History of this answer" description={question.ask}>
      {revisions === null && <Waiting />}
      {revisions === 'failed' && <p>The history could not be fetched. Close this and open it again.</p>}
      {Array.isArray(revisions) && <Revisions question={question} revisions={revisions} />}
    </Dialog>
  );
}

function Waiting() {
  return (
    <div role="status" aria-label="Fetching the history" className="stack-3">
      <Skeleton className="h-10 w-full" />
      <Skeleton className="h-10 w-full" />
    </div>
  );
}

function Revisions({ question, revisions }: { question: QuestionView; revisions: Revision[] }) {
  if (revisions.length === 0) return <p>Nothing was said yet; only evidence is attached.</p>;
  return (
    <ol className="stack-4">
      {revisions.map((revision, place) => (
        <li key={revision.version} className="border-s-2 border-line ps-3">
          <p className="text-xs text-ink-3">
            {revision.author}, {formatDateTime(revision.at, undefined, zone())}
          </p>
          <Change question={question} now={revision} before={revisions[place + 1]} />
        </li>
      ))}
    </ol>
  );
}

function Change({ question, now, before }: { question: QuestionView; now: Revision; before: Revision | undefined }) {
  const say = (revision: Revision) => sayAnswer(question.answer, revision.value, formatDate);
  const same = before && JSON.stringify(before.value) === JSON.stringify(now.value);
  return (
    <>
      <p>
        {before && !same && (
          <>
            <span className="text-ink-3 line-through">{say(before)}</span> <span aria-hidden>→</span>
            <span className="sr-only">became</span>{' '}
          </>
        )}
        <span className="font-medium">{say(now)}</span>
      </p>
      {now.reason && now.reason !== before?.reason && <p className="text-ink-2">Reason: {now.reason}</p>}
      {now.note !== (before?.note ?? '') && (
        <p className="whitespace-pre-wrap text-ink-2">{now.note ? `Note: ${now.note}` : 'The note was removed.'}</p>
      )}
    </>
  );
}

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
