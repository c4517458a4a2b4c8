'use client';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useState, useTransition } from 'react';
import { formatDate } from '#components/format.ts';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { Dropdown } from '#components/ui/dropdown.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Spinner } from '#components/ui/spinner.tsx';

type Props = {
  /** The day whose law is shown. */
  asOf: string;
  today: string;
  /** Its name in the address. */
  param?: string;
  /** Days worth looking at, for example when a law begins. */
  suggestions?: readonly { date: string; label: string }[];
  locale?: string;
};

/** Chooses the day whose law every verdict on the page uses; part of the address, so a link shows the same. */
export function AsOf({ asOf, today, param = 'asOf', suggestions = [], locale }: Props) {
  const path = usePathname();
  const params = useSearchParams();
  const router = useRouter();
  const [pending, start] = useTransition();
  const [day, setDay] = useState(asOf);
  const moved = asOf !== today;

  const show = (next: string) => {
    const query = new URLSearchParams(params);
    if (next === today || next === '') query.delete(param);
    else query.set(param, next);
    setDay(next || today);
    start(() => router.push(`${path}?${query}`, { scroll: false }));
  };

  return (
    <Dropdown
      align="end"
      triggerClass={buttonClass(moved ? 'primary' : 'quiet', 'sm', 'h-8')}
      panelClass="w-80 p-4!"
      trigger={
        <>
          {pending ? <Spinner /> : <Icon name="calendar" />}
          <span className="max-sm:sr-only">
            <span className="sr-only">As of </span>
            {moved ? formatDate(asOf, locale) : 'Today'}
          </span>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          show(day);
        }}
      >
        <label htmlFor="as-of-day" className="font-medium">
          As of
        </label>
        <p className="mb-2 text-ink-3">Every verdict uses the law of this day.</p>
        <div className="flex gap-2">
          <input
            id="as-of-day"
            type="date"
            value={day}
            min="2015-01-01"
            max="2060-12-31"
            onChange={(event) => setDay(event.target.value)}
            className="control flex-1"
          />
          <Button type="submit">Show</Button>
        </div>
      </form>
      <ul className="mt-3 border-t border-line pt-2">
        {[{ date: today, label: 'Today' }, ...suggestions].map((choice) => (
          <li key={`${choice.date} ${choice.label}`}>
            <button
              type="button"
              onClick={() => show(choice.date)}
              aria-pressed={choice.date === asOf}
              className="flex min-h-8 w-full items-center justify-between gap-3 rounded-sm px-2 text-start hover:bg-wash aria-pressed:font-medium pointer-coarse:min-h-11"
            >
              <span className="truncate">{choice.label}</span>
              <span className="shrink-0 text-xs text-ink-3 tabular-nums">{formatDate(choice.date, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dropdown>
  );
}
