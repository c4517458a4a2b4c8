'use client';
import { useSearchParams } from 'next/navigation';

export const steps = ['The product', 'Roles and markets', 'Screening', 'Summary'] as const;

/** The step in the address, from 1: going back in the browser goes back a step. */
export function useStep(): [step: number, go: (step: number) => void] {
  const asked = Number(useSearchParams().get('step'));
  const step = Number.isInteger(asked) && asked >= 1 && asked <= steps.length ? asked : 1;
  const go = (next: number) => {
    window.history.pushState(null, '', `?step=${next}`);
    window.scrollTo({ top: 0 });
    document.getElementById('step-title')?.focus();
  };
  return [step, go];
}
