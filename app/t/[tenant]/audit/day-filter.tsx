'use client';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';

type Props = { from?: string; until?: string };

/** First and last day of the entries shown. */
export function DayFilter({ from, until }: Props) {
  const router = useRouter();
  const path = usePathname();
  const search = useSearchParams();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.delete('page');
    if (value) next.set(name, value);
    else next.delete(name);
    router.replace(`${path}?${next}`, { scroll: false });
  };
  return (
    <fieldset className="flex items-center gap-1.5 text-sm">
      <legend className="sr-only">Days</legend>
      <input
        type="date"
        aria-label="From"
        className="control w-36"
        defaultValue={from}
        onChange={(event) => set('from', event.target.value)}
      />
      <span aria-hidden>–</span>
      <input
        type="date"
        aria-label="Until"
        className="control w-36"
        defaultValue={until}
        onChange={(event) => set('until', event.target.value)}
      />
    </fieldset>
  );
}
