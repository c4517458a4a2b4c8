'use client';
import clsx from 'clsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import { QuestionCard } from './question-card.tsx';
import type { Desk } from './use-desk.ts';

type Props = {
  questions: readonly QuestionView[];
  current: string;
  show: 'open' | 'all';
  desk: Desk;
  mayAnswer: boolean;
  onCurrent: (questionId: string) => void;
};

/** A whole section on one page, for going through it or reading it over. */
export function QuestionList({ questions, current, show, desk, mayAnswer, onCurrent }: Props) {
  const entries = new Map(desk.index.map((entry) => [entry.id, entry]));
  const shown = questions.filter(
    ({ id }) =>
      show === 'all' || id === current || entries.get(id)?.matters || desk.kept.has(id) || desk.entries[id]?.draft,
  );
  if (shown.length === 0)
    return (
      <EmptyState icon="check" title="Nothing here can change a verdict">
        Choose “All” above to look through the answers of this section.
      </EmptyState>
    );
  return (
    <ol className="stack-4">
      {shown.map((question) => {
        const entry = entries.get(question.id);
        const later = entry?.matters && !entry.now;
        return (
          <li
            key={question.id}
            onFocusCapture={() => onCurrent(question.id)}
            onPointerDownCapture={() => onCurrent(question.id)}
            className={clsx(
              'scroll-mt-32 rounded-lg border bg-sheet px-4 py-4 sm:px-5',
              question.id === current ? 'border-accent' : 'border-line',
            )}
          >
            {later && <p className="mb-1 text-xs text-ink-3">May come up, depending on other answers</p>}
            <QuestionCard
              look="row"
              current={question.id === current}
              entry={desk.entries[question.id]}
              {...{ question, desk, mayAnswer }}
            />
          </li>
        );
      })}
    </ol>
  );
}
