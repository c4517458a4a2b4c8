import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

type Props = {
  icon?: IconName;
  title: string;
  /** What belongs here and why it matters, in a sentence or two. */
  children?: ReactNode;
  /** The next thing to do. */
  action?: ReactNode;
  /** Without a frame, inside a table or panel that already has one. */
  bare?: boolean;
};

/** Says what belongs here and what to do next. */
export function EmptyState({ icon, title, children, action, bare }: Props) {
  return (
    <div
      className={clsx(
        'flex flex-col items-center px-6 py-12 text-center',
        !bare && 'rounded-lg border border-dashed border-line',
      )}
    >
      {icon && (
        <span className="mb-3 grid size-10 place-items-center rounded-full border border-line text-ink-3">
          <Icon name={icon} size={20} />
        </span>
      )}
      <p className="text-base font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-[52ch] text-ink-3">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
