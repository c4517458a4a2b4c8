'use client';
import { Menu as Base } from '@base-ui/react/menu';
import clsx from 'clsx';
import Link from 'next/link';
import { Fragment, type ReactNode, startTransition } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

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

/** Actions on one thing behind one button. */
export function Menu({
  entries,
  trigger,
  label,
  triggerVariant = 'quiet',
  triggerSize = 'icon-sm',
  align = 'end',
}: Props) {
  return (
    <Base.Root>
      <Base.Trigger aria-label={label} title={label} className={buttonClass(triggerVariant, triggerSize)}>
        {trigger ?? <Icon name="more" />}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup className="floating max-h-(--available-height) min-w-44 overflow-y-auto p-1">
            {entries.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a menu's entries do not move while it is open
              <Fragment key={index}>
                {entry.divided && <Base.Separator className="my-1 h-px bg-line" />}
                <Entry {...entry} />
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Entry({ label, icon, hint, tone, disabled, href, onSelect }: MenuEntry) {
  const look = clsx(
    'flex min-h-8 items-center gap-2.5 rounded-sm px-2 py-1 outline-none select-none data-disabled:text-ink-3 data-highlighted:bg-wash pointer-coarse:min-h-11',
    tone === 'danger' && 'text-danger',
  );
  const content = (
    <>
      {icon && <Icon name={icon} className={tone === 'danger' ? undefined : 'text-ink-3'} />}
      <span className="min-w-0 flex-1">{label}</span>
      {hint && <span className="ps-3 text-xs text-ink-3">{hint}</span>}
    </>
  );
  if (href && !disabled)
    return (
      <Base.LinkItem closeOnClick className={look} render={<Link href={href} />}>
        {content}
      </Base.LinkItem>
    );
  return (
    <Base.Item
      disabled={disabled}
      className={clsx(look, 'cursor-pointer')}
      onClick={() => startTransition(async () => void (await onSelect?.()))}
    >
      {content}
    </Base.Item>
  );
}
