import clsx from 'clsx';

/** A disc and a tick; where they cross, ink turns to paper. */
const drawing =
  'M10.4 4.4a9.2 9.2 0 1 1 0 18.4a9.2 9.2 0 0 1 0-18.4ZM3.87 14.43L9.06 19.61L23.29 3.56L21.11 1.64L8.94 15.39L5.93 12.37Z';

/** The mark: a seal struck by a tick that runs out over its rim. */
export function Mark({ size = 20, className }: { size?: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      className={clsx('shrink-0 text-accent', className)}
    >
      <path fill="currentColor" fillRule="evenodd" d={drawing} />
    </svg>
  );
}

/** Mark and name together. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={clsx('inline-flex items-center gap-2 text-base font-semibold tracking-[-0.02em]', className)}>
      <Mark />
      Readymark
    </span>
  );
}
