import clsx from 'clsx';
import type { ReactNode } from 'react';
import { type VerdictLook, verdictInk, verdictWords } from './verdict.ts';

type Props = {
  verdict: VerdictLook;
  size?: 12 | 14 | 16 | 20;
  /** Set when the word stands beside it, so that it is not read twice. */
  decorative?: boolean;
  className?: string;
};

/** Circle, square, part circle, dash, clock, diamond: readable in grey and by a colour-blind eye. */
export function VerdictGlyph({ verdict, size = 14, decorative, className }: Props) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      className={clsx('inline-block shrink-0', verdictInk[verdict], className)}
      role={decorative ? undefined : 'img'}
      aria-label={decorative ? undefined : verdictWords[verdict]}
      aria-hidden={decorative || undefined}
    >
      {shapes[verdict]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.75" />;

const shapes: Record<VerdictLook, ReactNode> = {
  compliant: <circle cx="8" cy="8" r="6.75" fill="currentColor" />,
  not_compliant: <rect x="2" y="2" width="12" height="12" rx="1" fill="currentColor" />,
  undetermined: (
    <>
      {ring}
      <path d="M8 4v4H4a4 4 0 0 1 4-4Z" fill="currentColor" />
    </>
  ),
  not_applicable: <path d="M3 8h10" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  coming: (
    <>
      {ring}
      <path
        d="M8 4.75V8l2.25 1.75"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  aligned: <path d="M8 .9 15.1 8 8 15.1.9 8Z" fill="currentColor" />,
  not_aligned: (
    <path d="M8 2.2 13.8 8 8 13.8 2.2 8Z" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
  ),
};
