import clsx from 'clsx';

/** The mark: a seal whose tick runs out over its rim. */
export function Mark({ size = 20, className }: { size?: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      className={clsx('shrink-0 text-accent', className)}
    >
      <path
        fill="currentColor"
        d="M11.5 1.5a10.5 10.5 0 0 1 7.3 2.95L10.4 13.9 7.35 10.85 4.9 13.3l5.6 5.6L21 7.1a10.5 10.5 0 1 1-9.5-5.6Z"
      />
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
