import clsx from 'clsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'icon' | 'icon-sm';

const variants: Record<ButtonVariant, string> = {
  primary: 'btn-primary',
  secondary: '',
  quiet: 'btn-quiet',
  danger: 'btn-danger',
};

const sizes: Record<ButtonSize, string> = { sm: 'btn-sm', md: '', icon: 'btn-icon', 'icon-sm': 'btn-icon-sm' };

/** The look of a button, for the few elements that are buttons but not `<button>`. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'md', className?: string): string {
  return clsx('btn', variants[variant], sizes[size], className);
}
