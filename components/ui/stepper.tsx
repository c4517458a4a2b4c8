import clsx from 'clsx';
import Link from 'next/link';
import { Icon } from './icon.tsx';

export type Step = { label: string; href?: string };

/** Where one is in a task of a few steps; done ones lead back. */
export function Stepper({ steps, current, label }: { steps: readonly Step[]; current: number; label: string }) {
  return (
    <nav aria-label={label} className="mb-6">
      <p className="mb-1 text-ink-3 sm:hidden">
        Step {current + 1} of {steps.length}
      </p>
      <ol className="flex flex-wrap gap-x-6 gap-y-2">
        {steps.map((step, index) => {
          const state = index < current ? 'done' : index === current ? 'current' : 'ahead';
          return (
            <li
              key={step.label}
              aria-current={state === 'current' ? 'step' : undefined}
              className={clsx('flex items-center gap-2', state !== 'current' && 'max-sm:sr-only')}
            >
              <span
                aria-hidden
                className={clsx(
                  'grid size-6 place-items-center rounded-full border text-xs font-semibold tabular-nums',
                  marks[state],
                )}
              >
                {state === 'done' ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span className={clsx(state === 'current' ? 'font-medium' : 'text-ink-3')}>
                {state === 'done' && step.href ? (
                  <Link href={step.href} className="hover:text-ink hover:underline hover:underline-offset-2">
                    {step.label}
                  </Link>
                ) : (
                  step.label
                )}
                {state === 'done' && <span className="sr-only"> (done)</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const marks = {
  done: 'border-accent text-accent',
  current: 'border-accent bg-accent text-on-accent',
  ahead: 'border-rule text-ink-3',
};
