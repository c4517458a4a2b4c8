'use client';
import Link from 'next/link';
import { formatDate } from '#components/format.ts';
import { Button } from '#components/ui/button.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { sayAnswer } from '#lib/answers/say-answer.ts';
import type { InheritedAnswer, QuestionView } from '#lib/questionnaire/view.ts';
import type { Desk } from './use-desk.ts';

type Props = {
  question: QuestionView;
  inherited: InheritedAnswer;
  overridden: boolean;
  mayAnswer: boolean;
  desk: Desk;
};

/** The answer that counts without one of its own, where it comes from, and the way to differ from it. */
export function Inherited({ question, inherited, overridden, mayAnswer, desk }: Props) {
  const said = sayAnswer(question.answer, inherited.value, formatDate);
  const { from, name, author, updatedAt, note } = inherited;
  return (
    <div className="max-w-prose rounded-md border border-line bg-wash px-4 py-3">
      <p className="flex items-start gap-2">
        <Icon name={from === 'organisation' ? 'organisation' : 'branch'} className="mt-0.5 text-ink-3" />
        <span>
          {overridden ? 'Instead of ' : 'Inherited from '}
          <Link href={desk.hrefOfInherited(question, inherited)} className="link">
            {from === 'organisation' ? 'the organisation' : name}
          </Link>
          : <span className="font-semibold">{said}</span>
        </span>
      </p>
      {!overridden && note && <p className="mt-1 ps-6 text-ink-2">{note}</p>}
      <p className="mt-1 ps-6 text-ink-3">
        {author}, <DateText value={updatedAt.slice(0, 10)} today={desk.today} />
      </p>
      {!overridden && mayAnswer && (
        <p className="mt-2 ps-6">
          <Button size="sm" onClick={() => desk.override(question.id)}>
            Answer differently for this product
          </Button>
        </p>
      )}
    </div>
  );
}
