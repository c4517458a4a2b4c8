import clsx from 'clsx';
import { type ReactNode, useId } from 'react';

type Props = {
  title?: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
  /** `panel` has a hairline around it, `plain` only a heading. */
  look?: 'panel' | 'plain';
  /** Let the content reach the hairline, for tables and lists. */
  flush?: boolean;
  level?: 2 | 3;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({
  title,
  description,
  action,
  look = 'panel',
  flush,
  level = 2,
  id,
  className,
  children,
}: Props) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const panel = look === 'panel';
  return (
    <section
      id={id}
      aria-labelledby={title ? headingId : undefined}
      className={clsx(panel && 'rounded-lg border border-line bg-sheet', className)}
    >
      {(title || action) && (
        <div
          className={clsx(
            'flex flex-wrap items-start gap-x-4 gap-y-2',
            panel ? 'px-4 pt-3 sm:px-5' : 'mb-3',
            panel && flush && 'border-b border-line pb-3',
          )}
        >
          <div className="min-w-0 flex-1 basis-48">
            {title && (
              <Heading id={headingId} className="text-base font-semibold tracking-[-0.01em]">
                {title}
              </Heading>
            )}
            {description && <p className="max-w-prose text-ink-3">{description}</p>}
          </div>
          {action && <div className="flex items-center gap-2">{action}</div>}
        </div>
      )}
      <div className={clsx(panel && !flush && 'px-4 py-4 sm:px-5')}>{children}</div>
    </section>
  );
}
