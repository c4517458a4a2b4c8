'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { keyOf, type TableQuery, tableHref } from './table-query.ts';

type Props = { query: Pick<TableQuery, 'params' | 'spec'>; value: string; placeholder: string };

const pauseMilliseconds = 250;

/** Finds rows as one types; `/` leads here from anywhere on the page. */
export function SearchBox({ query, value, placeholder }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = value;
  }, [value]);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        (event.target as HTMLElement).closest('input,textarea,select,[contenteditable]')
      )
        return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const find = (text: string) => start(() => router.replace(tableHref(query, { search: text }), { scroll: false }));
  const later = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => find(text), pauseMilliseconds);
  };

  return (
    <search className="relative min-w-40 flex-1 basis-48 sm:max-w-72">
      <span className="pointer-events-none absolute inset-y-0 start-2.5 grid place-items-center text-ink-3">
        {pending ? <Spinner /> : <Icon name="search" />}
      </span>
      <input
        ref={input}
        type="search"
        name={keyOf(query.spec, 'q')}
        defaultValue={value}
        placeholder={placeholder}
        aria-label={placeholder}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => later(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          clearTimeout(timer.current);
          find(event.currentTarget.value);
        }}
        className="control ps-9!"
      />
    </search>
  );
}
