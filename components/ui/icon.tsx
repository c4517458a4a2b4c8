import clsx from 'clsx';
import { type IconName, iconPaths } from './icon-paths.ts';

type Props = { name: IconName; size?: 12 | 14 | 16 | 20 | 24; className?: string; label?: string };

/** A line icon. Decorative unless `label` gives it words. */
export function Icon({ name, size = 16, className, label }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={size >= 20 ? 1.5 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={clsx('shrink-0', className)}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
