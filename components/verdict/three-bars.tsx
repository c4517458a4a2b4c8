import clsx from 'clsx';
import type { CSSProperties } from 'react';

/** The three numbers of a readiness, each between 0 and 100. */
export type ThreeNumbers = { answered: number; satisfied: number; proven: number };

type Props = ThreeNumbers & {
  /** `cell`: thin bars with figures beside. `full`: bars under their names. */
  look?: 'cell' | 'full';
  className?: string;
};

/** Answered, satisfied, proven: never folded into one. */
export function ThreeBars({ look = 'cell', className, ...numbers }: Props) {
  return look === 'cell' ? <Cell {...numbers} className={className} /> : <Full {...numbers} className={className} />;
}

const names = ['answered', 'satisfied', 'proven'] as const;
const fills = { answered: 'bg-ink-3', satisfied: 'bg-ink-2', proven: 'bg-ink' };

function Cell({ className, ...numbers }: ThreeNumbers & { className?: string }) {
  return <span role="img" aria-label={sayNumbers(numbers)} {...hairs(numbers, className)} />;
}

/** How the thin bars are drawn: one element, because a matrix has hundreds of them. */
export function hairs(numbers: ThreeNumbers, className?: string) {
  const style = Object.fromEntries(names.map((name) => [`--${name}`, `${numbers[name]}%`]));
  return { className: clsx('three-hairs', className), style: style as CSSProperties };
}

function Full({ className, ...numbers }: ThreeNumbers & { className?: string }) {
  return (
    <dl className={clsx('grid grid-cols-3 gap-4', className)}>
      {names.map((name) => (
        <div key={name} className="min-w-0">
          <dt className="text-ink-3 capitalize">{name}</dt>
          <dd className="mb-1.5 text-xl font-semibold tracking-tight tabular-nums">
            {numbers[name]}
            <span className="ms-0.5 text-sm font-normal text-ink-3">%</span>
          </dd>
          <Bar name={name} value={numbers[name]} />
        </div>
      ))}
    </dl>
  );
}

function Bar({ name, value }: { name: (typeof names)[number]; value: number }) {
  return (
    <span aria-hidden className="block h-[3px] overflow-hidden rounded-full bg-press">
      <span style={{ width: `${Math.min(100, Math.max(0, value))}%` }} className={clsx('block h-full', fills[name])} />
    </span>
  );
}

/** The three numbers in words, for who does not see the bars. */
export function sayNumbers({ answered, satisfied, proven }: ThreeNumbers): string {
  return `${answered}% answered, ${satisfied}% satisfied, ${proven}% proven`;
}
