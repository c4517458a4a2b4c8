import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

type Props = Omit<ComponentProps<typeof Link>, 'children'> & {
  variant?: ButtonVariant;
  size?: Extract<ButtonSize, 'sm' | 'md'>;
  icon?: IconName;
  children: ReactNode;
};

/** A link that looks like a button: it goes somewhere, it does not change anything. */
export function LinkButton({ variant, size, icon, className, children, ...rest }: Props) {
  return (
    <Link className={buttonClass(variant, size, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
