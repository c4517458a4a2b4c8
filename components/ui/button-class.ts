import clsx from 'clsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'icon' | 'icon-sm';

const variants: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-press hover:bg-accent-press',
  secondary: 'border-rule bg-sheet text-ink hover:border-edge hover:bg-wash aria-expanded:bg-wash',
  quiet:
    'border-transparent bg-transparent text-ink-2 hover:bg-wash hover:text-ink aria-expanded:bg-wash aria-expanded:text-ink',
  danger: 'border-danger bg-danger text-on-danger hover:border-danger-press hover:bg-danger-press',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-7 px-2 py-0.5 text-sm gap-1.5 pointer-coarse:min-h-9',
  md: 'min-h-9 px-3.5 py-1 text-sm gap-2 pointer-coarse:min-h-11',
  icon: 'size-9 justify-center pointer-coarse:size-11',
  'icon-sm': 'size-7 justify-center pointer-coarse:size-9',
};

/** The look of a button, for the few elements that are buttons but not `<button>`. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'md', className?: string): string {
  return clsx(
    'inline-flex shrink-0 items-center justify-center rounded-md border font-medium whitespace-nowrap transition-colors select-none',
    'disabled:pointer-events-none disabled:border-line disabled:bg-wash disabled:text-ink-3',
    'aria-disabled:cursor-not-allowed data-disabled:opacity-60',
    variants[variant],
    sizes[size],
    className,
  );
}
