import clsx from 'clsx';

export type Severity = 'blocker' | 'major' | 'minor';

const words: Record<Severity, string> = { blocker: 'Blocker', major: 'Major', minor: 'Minor' };
const filled: Record<Severity, number> = { blocker: 3, major: 2, minor: 1 };

/** How much a missing requirement weighs: three, two or one bar, and the word. */
export function SeverityMark({ severity, hideWord }: { severity: Severity; hideWord?: boolean }) {
  return (
    <span title={hideWord ? words[severity] : undefined} className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg
        viewBox="0 0 12 12"
        width="12"
        height="12"
        aria-hidden="true"
        className={clsx('shrink-0', severity === 'blocker' ? 'text-danger' : 'text-ink-2')}
      >
        {[0, 1, 2].map((step) => (
          <rect
            key={step}
            x={step * 4.25}
            y={8 - step * 3}
            width="3"
            height={4 + step * 3}
            rx=".5"
            fill="currentColor"
            opacity={step < filled[severity] ? 1 : 0.22}
          />
        ))}
      </svg>
      <span className={hideWord ? 'sr-only' : severity === 'blocker' ? 'font-medium' : undefined}>
        {words[severity]}
      </span>
    </span>
  );
}
