import clsx from 'clsx';
import { daysUntil, formatDate, formatDateTime, formatDistance } from '#components/format.ts';

type Props = {
  /** A calendar day `YYYY-MM-DD`, or an instant. */
  value: string | Date;
  /** The reader's today, for the distance. */
  today?: string;
  /** `title` shows the distance on hover, `beside` after the date, `only` instead of it, `none` not at all. */
  distance?: 'title' | 'beside' | 'only' | 'none';
  /** Colour what is past or near: for due dates and expiries. */
  urgency?: boolean;
  /** Show the time of day as well, for instants. */
  time?: boolean;
  locale?: string;
  timeZone?: string;
  className?: string;
};

/** A date as a person writes it, and how far away it is. */
export function DateText({ value, today, distance = 'title', urgency, time, locale, timeZone, className }: Props) {
  const date = time ? formatDateTime(value, locale, timeZone) : formatDate(value, locale, timeZone);
  const away = today ? formatDistance(value, today, locale) : undefined;
  const shown = distance === 'only' && away ? away : date;
  const title = distance === 'only' ? date : distance === 'title' ? away : undefined;
  const look = clsx(urgency && today && tint(daysUntil(value, today)), className);
  return (
    <time
      dateTime={typeof value === 'string' ? value : value.toISOString()}
      {...(title && { title })}
      {...(look && { className: look })}
    >
      {distance === 'beside' && away ? (
        <>
          {shown} <span className="font-normal text-ink-3">{away}</span>
        </>
      ) : (
        shown
      )}
    </time>
  );
}

function tint(days: number): string | undefined {
  if (days < 0) return 'font-medium text-danger';
  if (days <= 30) return 'font-medium text-warn';
  return undefined;
}
