import clsx from 'clsx';
import type { ReactNode } from 'react';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad' | 'info' | 'outline';

type Props = { tone?: Tone; children: ReactNode; title?: string; className?: string };

/** A word or two about the state of something. Never the only way a verdict is told: use `VerdictChip` for that. */
export function Badge({ tone = 'plain', children, title, className }: Props) {
  return (
    <span
      title={title}
      className={clsx(
        'inline-flex max-w-full items-center gap-1 rounded-sm border px-1.5 text-xs/5 font-medium',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

const tones: Record<Tone, string> = {
  plain: 'border-transparent bg-wash text-ink-2',
  outline: 'border-line text-ink-2',
  accent: 'border-transparent bg-accent-wash text-accent',
  good: 'border-transparent bg-compliant-wash text-compliant',
  warn: 'border-transparent bg-warn-wash text-warn',
  bad: 'border-transparent bg-danger-wash text-danger',
  info: 'border-transparent bg-coming-wash text-coming',
};
