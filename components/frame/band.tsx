import type { ReactNode } from 'react';

type Props = { tone?: 'accent' | 'warn' | 'danger'; children: ReactNode; action?: ReactNode };

const looks = {
  accent: 'bg-accent text-on-accent',
  warn: 'border-b border-warn/40 bg-warn-wash text-ink',
  danger: 'bg-danger text-on-danger',
};

/** A line across the top of every page while something unusual holds; stays in view. Directly inside `AppFrame`. */
export function Band({ tone = 'accent', children, action }: Props) {
  return (
    <div
      role="status"
      data-band
      className={`sticky top-0 z-30 flex h-(--band,auto) items-center justify-center gap-x-4 overflow-hidden px-4 py-1 font-medium print:static ${looks[tone]}`}
    >
      <span className="line-clamp-2">{children}</span>
      {action && <span className="shrink-0">{action}</span>}
    </div>
  );
}
