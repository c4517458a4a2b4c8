'use client';
import clsx from 'clsx';
import Link from 'next/link';
import { formatDate } from '#components/format.ts';
import { Icon } from '#components/ui/icon.tsx';
import type { QuestionEntry, SectionView } from '#lib/questionnaire/view.ts';

type Props = {
  sections: readonly SectionView[];
  index: readonly QuestionEntry[];
  topic: string;
  hrefOf: (topic: string) => string;
  onGo?: () => void;
};

/** The sections with what is still to answer in each, and who looks after them. */
export function SectionList({ sections, index, topic, hrefOf, onGo }: Props) {
  const entries = Map.groupBy(index, (entry) => entry.topic);
  const split =
    sections.some(({ mine }) => mine) &&
    sections.some(({ mine }) => !mine) &&
    !sections.every(({ mayAnswer }) => mayAnswer);
  return (
    <ol className="stack-1">
      {sections.map((section, place) => (
        <li key={section.topic}>
          {split && (place === 0 || sections[place - 1]?.mine !== section.mine) && (
            <p className={clsx('px-2 pb-1 text-xs font-medium text-ink-3', place > 0 && 'pt-3')}>
              {section.mine ? 'Assigned to you' : 'Other sections'}
            </p>
          )}
          <Link
            href={hrefOf(section.topic)}
            prefetch={false}
            scroll={false}
            onClick={onGo}
            aria-current={section.topic === topic ? 'true' : undefined}
            className={clsx(
              'flex min-h-8 items-start gap-2 rounded-sm border-s-2 px-2 py-1.5 pointer-coarse:min-h-11',
              section.topic === topic
                ? 'border-accent bg-accent-wash font-medium text-ink'
                : 'border-transparent text-ink-2 hover:bg-wash hover:text-ink',
            )}
          >
            <span className="min-w-0 flex-1">
              {section.title}
              {section.assignee && <Assignee {...section} assignee={section.assignee} />}
            </span>
            <Count entries={entries.get(section.topic) ?? []} />
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Assignee({ assignee, mine }: { assignee: NonNullable<SectionView['assignee']>; mine: boolean }) {
  return (
    <span className="block text-xs font-normal text-pretty text-ink-3">
      {mine ? 'You' : assignee.name}
      {assignee.dueOn && `, by ${formatDate(assignee.dueOn)}`}
    </span>
  );
}

function Count({ entries }: { entries: readonly QuestionEntry[] }) {
  const now = entries.filter((entry) => entry.now).length;
  const later = entries.filter(({ matters }) => matters).length - now;
  if (now + later === 0)
    return <Icon name="check" className="mt-0.5 text-compliant" label="Nothing left that can change a verdict" />;
  const words = `${now} to answer${later > 0 ? `, ${later} more may come up` : ''}`;
  return (
    <span title={words} data-figures className="flex shrink-0 items-baseline gap-1 text-xs/5">
      <span className="sr-only">{words}</span>
      {now > 0 && (
        <span aria-hidden className="rounded-sm bg-wash px-1.5 font-medium text-ink">
          {now}
        </span>
      )}
      {later > 0 && (
        <span aria-hidden className="text-ink-3">
          +{later}
        </span>
      )}
    </span>
  );
}
