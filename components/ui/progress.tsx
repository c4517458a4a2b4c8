import clsx from 'clsx';

type Props = {
  value: number;
  max?: number;
  label: string /** Show `label` and the figures above the bar. */;
  showLabel?: boolean;
  tone?: 'accent' | 'good';
  className?: string;
};

/** How much of something is done. */
export function Progress({ value, max = 100, label, showLabel, tone = 'accent', className }: Props) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div className={className}>
      {showLabel && (
        <div className="mb-1 flex justify-between gap-4" aria-hidden>
          <span>{label}</span>
          <span className="text-ink-3 tabular-nums">
            {max === 100 ? `${Math.round(share)} %` : `${value} of ${max}`}
          </span>
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        className="h-1 overflow-hidden rounded-full bg-press"
      >
        <div
          style={{ width: `${share}%` }}
          className={clsx(
            'h-full rounded-full transition-[width] duration-150',
            tone === 'good' ? 'bg-compliant' : 'bg-accent',
          )}
        />
      </div>
    </div>
  );
}
