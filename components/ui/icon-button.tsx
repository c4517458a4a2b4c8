import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

type Props = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What it does, in words: read aloud and shown on hover. */
  label: string;
  icon: IconName;
  variant?: ButtonVariant;
  size?: 'sm' | 'md';
};

export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size = 'md',
  className,
  type = 'button',
  ...rest
}: Props) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={buttonClass(variant, size === 'sm' ? 'icon-sm' : 'icon', className)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
