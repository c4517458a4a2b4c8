import clsx from 'clsx';
import type { ReactNode } from 'react';
import { type VerdictLook, verdictWords } from './verdict.ts';

type Props = {
  verdict: VerdictLook;
  /** Instead of the verdict's word, for example a market; the word is then read aloud after it. */
  children?: ReactNode;
  /** More about it on hover: the worst blocker, the date. */
  title?: string;
  size?: 'sm' | 'md';
  className?: string;
};

/** Glyph, colour and word of a verdict. */
export function VerdictChip({ verdict, children, title, size = 'sm', className }: Props) {
  const large = size === 'md' && 'px-2 py-0.5 text-sm';
  return (
    <span
      className={clsx('verdict-chip', children && 'named', large, className)}
      data-verdict={verdict}
      {...(title && { title })}
    >
      {children ?? verdictWords[verdict]}
      {children && <span className="sr-only">{`: ${verdictWords[verdict]}`}</span>}
    </span>
  );
}
