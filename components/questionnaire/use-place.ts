'use client';
import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import type { Questionnaire } from '#lib/questionnaire/view.ts';

export type Place = {
  view: 'one' | 'list';
  show: 'open' | 'all';
  /** The question at hand. */
  current: string | null;
  /** Another section is being fetched. */
  moving: boolean;
  go: (to: { id: string; topic: string }) => void;
  set: (change: { view?: 'one' | 'list'; show?: 'open' | 'all' }) => void;
  hrefOf: (topic: string) => string;
};

/** Where a person is in the questionnaire: all of it lives in the address. */
export function usePlace({ topic, start, questions }: Questionnaire): Place {
  const router = useRouter();
  const params = useSearchParams();
  const [moving, move] = useTransition();
  const asked = params.get('question');
  const current = questions.some(({ id }) => id === asked) ? asked : start;

  // The server chose where to begin; from here on a refresh must not choose again.
  useEffect(() => {
    if (!asked && current)
      window.history.replaceState(null, '', address(params, { section: topic, question: current }));
  }, [asked, current, topic, params]);

  return {
    view: params.get('view') === 'list' ? 'list' : 'one',
    show: params.get('show') === 'all' ? 'all' : 'open',
    current,
    moving,
    go(to) {
      const next = address(params, { section: to.topic, question: to.id });
      if (to.topic === topic) window.history.pushState(null, '', next);
      else move(() => router.push(next, { scroll: false }));
    },
    set: ({ view, show }) =>
      window.history.replaceState(
        null,
        '',
        address(params, {
          ...(view && { view: view === 'one' ? '' : view }),
          ...(show && { show: show === 'open' ? '' : show }),
        }),
      ),
    hrefOf: (section) => address(params, { section, question: '' }),
  };
}

function address(params: URLSearchParams, change: Record<string, string>): string {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(change)) {
    if (value === '') next.delete(key);
    else next.set(key, value);
  }
  return `?${next}`;
}
