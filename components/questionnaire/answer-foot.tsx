'use client';
import { Button } from '#components/ui/button.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import type { OwnAnswer, QuestionView } from '#lib/questionnaire/view.ts';
import type { Said } from './save-queue.ts';
import type { Desk } from './use-desk.ts';

type Props = { question: QuestionView; base: OwnAnswer; said: Said; mayAnswer: boolean; desk: Desk };

/** Who answered and when, the answer's history, and taking it back. */
export function AnswerFoot({ question, base, said, mayAnswer, desk }: Props) {
  if (base.version === 0 && said.value === null) return null;
  return (
    <footer className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-3 text-ink-3">
      {base.version > 0 && (
        <span>
          {base.value === null && base.note === '' ? 'Touched by ' : 'Saved by '}
          {base.author}, <DateText value={base.updatedAt.slice(0, 10)} today={desk.today} />
        </span>
      )}
      {base.version > 0 && (
        <Button size="sm" variant="quiet" icon="clock" onClick={() => desk.openHistory(question.id)}>
          History
        </Button>
      )}
      {mayAnswer && said.value !== null && (
        <Button
          size="sm"
          variant="quiet"
          icon="undo"
          onClick={() => desk.edit(question, { value: null, reason: '' }, false)}
        >
          {question.inherited ? 'Go back to the inherited answer' : 'Clear answer'}
        </Button>
      )}
    </footer>
  );
}
