import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type Props = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Panels with the same name open one at a time. */
  name?: string;
  /** `panel` has a hairline around it. */
  look?: 'plain' | 'panel';
  className?: string;
};

/** Something more, folded away until it is wanted. */
export function Disclosure({ summary, children, open, name, look = 'plain', className }: Props) {
  return (
    <details
      open={open}
      name={name}
      className={clsx(look === 'panel' && 'rounded-lg border border-line bg-sheet', className)}
    >
      <summary
        className={clsx(
          'flex items-center gap-2 rounded-sm',
          look === 'panel' ? 'px-4 py-3 font-medium hover:bg-wash' : 'py-1 text-ink-2 hover:text-ink',
        )}
      >
        <Icon
          name="chevron-right"
          size={14}
          className="text-ink-3 transition-transform [details[open]>summary>&]:rotate-90"
        />
        <span className="min-w-0 flex-1">{summary}</span>
      </summary>
      <div className={look === 'panel' ? 'border-t border-line px-4 py-4' : 'ps-[22px] pt-1 pb-2'}>{children}</div>
    </details>
  );
}
