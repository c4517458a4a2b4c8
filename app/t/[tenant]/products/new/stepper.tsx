'use client';
import clsx from 'clsx';
import { steps } from './use-step.ts';

type Props = { step: number; go: (step: number) => void };

/** Where one is; steps behind can be gone back to. */
export function Stepper({ step, go }: Props) {
  return (
    <nav aria-label="Steps" className="mb-6">
      <ol className="flex gap-2 text-sm sm:gap-4">
        {steps.map((title, index) => {
          const number = index + 1;
          const here = number === step;
          return (
            <li
              key={title}
              aria-current={here ? 'step' : undefined}
              className={clsx('min-w-0 flex-1 border-t-2 pt-2', number <= step ? 'border-accent' : 'border-line')}
            >
              {number < step ? (
                <button
                  type="button"
                  onClick={() => go(number)}
                  className="max-w-full truncate text-start text-ink-2 hover:text-accent"
                >
                  <span className="tabular-nums">{number}</span> <span className="max-sm:sr-only">{title}</span>
                </button>
              ) : (
                <span className={clsx('block truncate', here ? 'font-medium' : 'text-ink-3')}>
                  <span className="tabular-nums">{number}</span>{' '}
                  <span className={clsx(!here && 'max-sm:sr-only')}>{title}</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
