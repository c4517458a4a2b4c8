'use client';
import { lazy, type ReactNode, Suspense } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useOpener } from './use-opener.ts';

export type MenuEntry = {
  label: ReactNode;
  icon?: IconName;
  hint?: string;
  tone?: 'plain' | 'danger';
  disabled?: boolean;
  /** A hairline above it. */
  divided?: boolean;
  /** It goes somewhere, … */
  href?: string;
  /** … or does something: a handler, or a server action without a form. */
  onSelect?: () => unknown;
};

type Props = {
  entries: readonly MenuEntry[];
  /** What is inside the button; three dots when left out. */
  trigger?: ReactNode;
  /** Name of the button, for example `Actions for Cam One`. */
  label: string;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  align?: 'start' | 'end';
};

const load = () => import('./menu-list.tsx');
const MenuList = lazy(load);

/** Actions on one thing behind one button. */
export function Menu({
  entries,
  trigger,
  label,
  triggerVariant = 'quiet',
  triggerSize = 'icon-sm',
  align = 'end',
}: Props) {
  const opener = useOpener(load);
  return (
    <>
      <button
        {...opener.trigger}
        aria-haspopup="menu"
        aria-label={label}
        title={label}
        className={buttonClass(triggerVariant, triggerSize)}
      >
        {trigger ?? <Icon name="more" />}
      </button>
      {opener.wanted && (
        <Suspense>
          <MenuList
            entries={entries}
            label={label}
            align={align}
            open={opener.isOpen}
            onOpenChange={opener.setOpen}
            anchor={opener.button}
          />
        </Suspense>
      )}
    </>
  );
}
