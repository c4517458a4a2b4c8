'use client';
import Link from 'next/link';
import type { RefObject } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { QuestionEntry, QuestionView } from '#lib/questionnaire/view.ts';
import { QuestionCard } from './question-card.tsx';
import type { Desk } from './use-desk.ts';

type Props = {
  question: QuestionView;
  desk: Desk;
  mayAnswer: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  next: QuestionEntry | undefined;
  previous: QuestionEntry | undefined;
  onMove: (to: QuestionEntry | undefined) => void;
  /** Where to look at the outcome. */
  finished: string | null;
};

/** One question and nothing else, with the way on. */
export function OneQuestion({ question, desk, mayAnswer, heading, next, previous, onMove, finished }: Props) {
  const open = desk.index.some(({ matters }) => matters);
  return (
    <>
      <QuestionCard
        key={question.id}
        look="page"
        current
        entry={desk.entries[question.id]}
        {...{ question, desk, mayAnswer, heading }}
      />
      <div className="mt-6 flex items-center gap-3 border-t border-line py-3 max-sm:sticky max-sm:bottom-(--frame-bottom) max-sm:-mx-4 max-sm:bg-paper max-sm:px-4">
        <Button icon="arrow-left" variant="quiet" disabled={!previous} onClick={() => onMove(previous)}>
          Previous
        </Button>
        {next ? (
          <Button variant="primary" className="max-sm:flex-1" onClick={() => onMove(next)}>
            Next
            <kbd className="font-mono text-2xs opacity-80 pointer-coarse:hidden">Enter</kbd>
          </Button>
        ) : (
          <p className="text-ink-2">
            {open ? 'That was the last question in this order.' : 'Nothing is left to ask.'}{' '}
            {finished && (
              <Link href={finished} className="link">
                See where the product stands
              </Link>
            )}
          </p>
        )}
      </div>
    </>
  );
}
