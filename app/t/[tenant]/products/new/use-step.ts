'use client';
import { useSearchParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';

export const steps = ['The product', 'Roles and markets', 'Screening', 'Summary'] as const;

/** The step in the address, from 1: going back in the browser goes back a step. */
export function useStep(): [step: number, go: (step: number) => void] {
  // Draws anew when a link changed the address; the browser's own buttons and `go` are heard directly.
  const atFirst = useSearchParams().toString();
  const step = useSyncExternalStore(
    subscribe,
    () => stepIn(window.location.search),
    () => stepIn(atFirst),
  );
  return [step, go];
}

const moved = 'readymark:step';

function go(step: number): void {
  window.history.pushState(null, '', `?step=${step}`);
  window.dispatchEvent(new Event(moved));
  window.scrollTo({ top: 0 });
  document.getElementById('step-title')?.focus();
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(moved, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(moved, onChange);
  };
}

function stepIn(search: string): number {
  const asked = Number(new URLSearchParams(search).get('step'));
  return Number.isInteger(asked) && asked >= 1 && asked <= steps.length ? asked : 1;
}
