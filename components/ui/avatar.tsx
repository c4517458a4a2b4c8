import clsx from 'clsx';
import { initials } from './initials.ts';

type Props = { name: string; size?: 20 | 24 | 32 | 40; className?: string };

/** Initials in a circle. The name beside it or the title says who. */
export function Avatar({ name, size = 24, className }: Props) {
  return (
    <span
      aria-hidden
      title={name}
      style={{ width: size, height: size, fontSize: Math.max(9, Math.round(size * 0.4)) }}
      className={clsx(
        'inline-grid shrink-0 place-items-center rounded-full border border-line bg-wash leading-none font-semibold text-ink-2 uppercase',
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}
