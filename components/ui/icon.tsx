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
      className={clsx('icon', className)}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
