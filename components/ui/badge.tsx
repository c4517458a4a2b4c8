import clsx from 'clsx';
import type { ReactNode } from 'react';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad' | 'info' | 'outline';

type Props = { tone?: Tone; children: ReactNode; title?: string; className?: string };

/** A word or two about the state of something. Never the only way a verdict is told: use `VerdictChip` for that. */
export function Badge({ tone = 'plain', children, title, className }: Props) {
  return (
    <span title={title} className={clsx('badge', tones[tone], className)}>
      {children}
    </span>
  );
}

const tones: Record<Tone, string> = {
  plain: 'bg-wash text-ink-2',
  outline: 'border-line text-ink-2',
  accent: 'bg-accent-wash text-accent',
  good: 'bg-compliant-wash text-compliant',
  warn: 'bg-warn-wash text-warn',
  bad: 'bg-danger-wash text-danger',
  info: 'bg-coming-wash text-coming',
};
