import type { ReactNode } from 'react';

type Props = { tone?: 'accent' | 'warn' | 'danger'; children: ReactNode; action?: ReactNode };

const looks = {
  accent: 'bg-accent text-on-accent',
  warn: 'border-b border-warn/40 bg-warn-wash text-ink',
  danger: 'bg-danger text-on-danger',
};

/** A line across the top of every page while something unusual holds. */
export function Band({ tone = 'accent', children, action }: Props) {
  return (
    <div
      role="status"
      className={`flex flex-wrap items-center justify-center gap-x-4 gap-y-1 px-4 py-1.5 text-center font-medium ${looks[tone]}`}
    >
      <span>{children}</span>
      {action}
    </div>
  );
}
