import clsx from 'clsx';
import { formatDate } from '#components/format.ts';
import { DateText } from '#components/ui/date-text.tsx';
import { addMonths, intoLanes, type Placed, placeOf, ticks } from './scale.ts';

export type TimelineEvent = {
  /** `YYYY-MM-DD` */
  date: string;
  label: string;
  /** Law is drawn above the line; what the maker has to renew is drawn below it. */
  kind: 'law' | 'evidence' | 'support';
  href?: string;
};

type Props = { label: string; today: string; months?: number; events: readonly TimelineEvent[]; locale?: string };

const lanes = 3;
const labelWidth = 17;
const laneRem = 1.5;

/** The months ahead to scale: law above the line, expiries below. On a phone, and for those who listen, a list. */
export function Timeline({ label, today, months = 12, events, locale }: Props) {
  const to = addMonths(today, months);
  const inside = events
    .filter((event) => event.date >= today && event.date <= to)
    .sort((a, b) => a.date.localeCompare(b.date));
  const above = intoLanes(
    inside.filter((event) => event.kind === 'law'),
    today,
    to,
    lanes,
    labelWidth,
  );
  const below = intoLanes(
    inside.filter((event) => event.kind !== 'law'),
    today,
    to,
    lanes,
    labelWidth,
  );
  return (
    <figure aria-label={label} className="min-w-0">
      <div
        aria-hidden
        className="relative hidden text-xs sm:block"
        style={{ paddingBlock: `${room(above)}rem ${room(below)}rem` }}
      >
        <div className="relative h-7 border-y border-line">
          {ticks(today, to, 'month').map((day) => (
            <span
              key={day}
              style={{ left: `${placeOf(day, today, to)}%` }}
              className="absolute inset-y-0 border-s border-line ps-1 leading-7 text-ink-3"
            >
              {placeOf(day, today, to) < 96 && monthName(day, locale)}
            </span>
          ))}
          {above.map((placed) => (
            <Flag key={`${placed.item.date} ${placed.item.label}`} placed={placed} side="above" locale={locale} />
          ))}
          {below.map((placed) => (
            <Flag key={`${placed.item.date} ${placed.item.label}`} placed={placed} side="below" locale={locale} />
          ))}
        </div>
      </div>
      <ol className="stack-1 sm:sr-only">
        {inside.map((event) => (
          <li key={`${event.date} ${event.label}`} className="flex gap-3">
            <DateText value={event.date} today={today} locale={locale} className="w-24 shrink-0 text-ink-3" />
            {event.href ? (
              <a href={event.href} className="hover:underline">
                {event.label}
              </a>
            ) : (
              event.label
            )}
          </li>
        ))}
      </ol>
      {inside.length === 0 && <p className="text-ink-3">No dates in the next {months} months.</p>}
    </figure>
  );
}

function Flag({ placed, side, locale }: { placed: Placed<TimelineEvent>; side: 'above' | 'below'; locale?: string }) {
  const { item, place, lane, end, room } = placed;
  const above = side === 'above';
  const reach = `calc(100% + ${(lane ?? 0) * laneRem + 0.6}rem)`;
  const edge = end ? { right: `${100 - place}%` } : { left: `${place}%` };
  const text = `${formatDate(item.date, locale)}: ${item.label}`;
  return (
    <>
      {lane !== undefined && (
        <>
          <span
            style={{ left: `${place}%`, height: `${(lane + 1) * laneRem - 0.4}rem` }}
            className={clsx('absolute w-px -translate-x-1/2 bg-rule', above ? 'bottom-full' : 'top-full')}
          />
          <span
            title={text}
            style={{ ...edge, [above ? 'bottom' : 'top']: reach, maxWidth: `${room}%` }}
            className="absolute truncate px-1.5 leading-4"
          >
            {item.label}
          </span>
        </>
      )}
      <span
        title={text}
        style={{ left: `${place}%` }}
        className={clsx(
          'absolute size-2 -translate-x-1/2',
          above ? '-top-1 rounded-full' : '-bottom-1 rounded-xs',
          inks[item.kind],
        )}
      />
    </>
  );
}

const inks = { law: 'bg-accent', evidence: 'bg-warn', support: 'bg-ink-2' };

function room(placed: readonly Placed<TimelineEvent>[]): number {
  const deepest = Math.max(-1, ...placed.map(({ lane }) => lane ?? -1));
  return (deepest + 1) * laneRem + 0.5;
}

function monthName(day: string, locale = 'en-GB'): string {
  const year = day.slice(5, 7) === '01' ? ({ year: '2-digit' } as const) : {};
  return new Date(day).toLocaleDateString(locale, { month: 'short', timeZone: 'UTC', ...year }).replace('Sept', 'Sep');
}
