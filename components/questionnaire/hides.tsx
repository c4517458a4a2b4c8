'use client';
import { Button } from '#components/ui/button.tsx';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { Desk } from './use-desk.ts';

type Props = { question: QuestionView; hidden: { id: string; ask: string }[]; desk: Desk };

/** Says, before it happens, which answers a change takes out of the questionnaire. They are kept. */
export function Hides({ question, hidden, desk }: Props) {
  const count = hidden.length === 1 ? 'one answered question' : `${hidden.length} answered questions`;
  return (
    <section
      role="alert"
      aria-label="What this change hides"
      className="rounded-md border border-warn/60 border-s-4 bg-warn-wash px-4 py-3"
    >
      <p className="font-semibold">This change hides {count}</p>
      <p className="max-w-prose text-ink-2">
        No rule asks for them any more. Their answers are kept and come back if you change this one again.
      </p>
      <ul className="mt-2 list-disc ps-5 text-ink-2">
        {hidden.slice(0, 6).map(({ id, ask }) => (
          <li key={id}>{ask}</li>
        ))}
        {hidden.length > 6 && <li>and {hidden.length - 6} more</li>}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => desk.queue.drop(question.id)}>Keep the answer as it was</Button>
        <Button variant="primary" onClick={() => desk.agree(question.id)}>
          Change it
        </Button>
      </div>
    </section>
  );
}
