'use client';
import { Button } from '#components/ui/button.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { OwnAnswer, QuestionView } from '#lib/questionnaire/view.ts';
import type { Said } from './save-queue.ts';
import type { Desk } from './use-desk.ts';

type Props = {
  question: QuestionView;
  base: OwnAnswer;
  said: Said;
  mayAnswer: boolean;
  /** The question the keys act on. */
  current: boolean;
  desk: Desk;
};

/** What else can be done with the answer, who gave it and when. */
export function AnswerFoot({ question, base, said, mayAnswer, current, desk }: Props) {
  if (!mayAnswer && base.version === 0) return null;
  const noted = said.note !== '' || desk.isNoting(question.id);
  return (
    <footer className="-ms-2 flex flex-wrap items-center gap-x-1 gap-y-1 text-ink-3">
      {mayAnswer && !noted && (
        <Button size="sm" variant="quiet" icon="note" onClick={() => desk.openNote(question.id)}>
          Add a note {current && <Key name="N" />}
        </Button>
      )}
      {mayAnswer && (
        <Button size="sm" variant="quiet" icon="evidence" onClick={() => desk.openLibrary(question.id)}>
          Attach evidence {current && <Key name="E" />}
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
      {base.version > 0 && (
        <span className="flex items-center">
          <Button size="sm" variant="quiet" icon="clock" onClick={() => desk.openHistory(question.id)}>
            History
          </Button>
          <span>
            {base.author}, <DateText value={base.updatedAt.slice(0, 10)} today={desk.today} />
          </span>
        </span>
      )}
    </footer>
  );
}

function Key({ name }: { name: string }) {
  return (
    <span className="pointer-coarse:hidden">
      <Kbd>{name}</Kbd>
    </span>
  );
}
