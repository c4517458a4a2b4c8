import clsx from 'clsx';
import { DateText } from '#components/ui/date-text.tsx';
import { placeOf, ticks, wholeYears } from './scale.ts';

export type Milestone = { date: string; label: string };

type Props = { label: string; today: string; milestones: readonly Milestone[]; locale?: string };

/** A regulation's dated life to scale, with where today stands, over the list of its milestones. */
export function YearRuler({ label, today, milestones, locale }: Props) {
  if (milestones.length === 0) return null;
  const sorted = [...milestones].sort((a, b) => a.date.localeCompare(b.date));
  const { from, to } = wholeYears([...sorted.map((milestone) => milestone.date), today]);
  const now = placeOf(today, from, to);
  const years = ticks(from, to, 'year').slice(0, -1);
  const step = Math.ceil(years.length / 12);
  return (
    <figure aria-label={label} className="min-w-0">
      <div aria-hidden className="relative mb-4 h-12 text-xs text-ink-3">
        <span className="absolute inset-x-0 top-3 h-px bg-rule" />
        <span style={{ width: `${now}%` }} className="absolute start-0 top-[11px] h-[3px] bg-ink-2" />
        {years.map((year, index) => (
          <span
            key={year}
            style={{ left: `${placeOf(year, from, to)}%` }}
            className="absolute top-3 h-2 border-s border-rule"
          >
            {index % step === 0 && <span className="absolute top-3 left-0">{year.slice(0, 4)}</span>}
          </span>
        ))}
        {sorted.map((milestone, index) => (
          <span
            key={`${milestone.date} ${milestone.label}`}
            style={{ left: `${placeOf(milestone.date, from, to)}%` }}
            className={clsx(
              'absolute top-[3px] grid size-[18px] -translate-x-1/2 place-items-center rounded-full border text-2xs font-semibold',
              milestone.date <= today ? 'border-ink-2 bg-ink-2 text-paper' : 'border-accent bg-sheet text-accent',
            )}
          >
            {index + 1}
          </span>
        ))}
      </div>
      <ol className="stack-1">
        {sorted.map((milestone, index) => (
          <li key={`${milestone.date} ${milestone.label}`} className="flex gap-3">
            <span aria-hidden className="w-5 shrink-0 text-end text-ink-3 tabular-nums">
              {index + 1}
            </span>
            <DateText
              value={milestone.date}
              today={today}
              locale={locale}
              className={clsx('w-24 shrink-0', milestone.date > today && 'font-medium text-accent')}
            />
            <span className="min-w-0">{milestone.label}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
