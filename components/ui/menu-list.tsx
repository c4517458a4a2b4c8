'use client';
import { Menu as Base } from '@base-ui/react/menu';
import clsx from 'clsx';
import Link from 'next/link';
import { Fragment, type RefObject, startTransition } from 'react';
import { Icon } from './icon.tsx';
import type { MenuEntry } from './menu.tsx';

type Props = {
  entries: readonly MenuEntry[];
  label: string;
  align: 'start' | 'end';
  open: boolean;
  onOpenChange: (open: boolean) => void;
  anchor: RefObject<HTMLElement | null>;
};

/** The list of a `Menu`, fetched when it is first opened. */
export default function MenuList({ entries, label, align, open, onOpenChange, anchor }: Props) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, { event }) => {
        // A press on the button is the button's own to answer.
        if (next || !anchor.current?.contains(event.target as Node)) onOpenChange(next);
      }}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 outline-none"
        >
          <Base.Popup
            finalFocus={anchor}
            aria-label={label}
            className="floating max-h-(--available-height) min-w-44 overflow-y-auto p-1"
          >
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
    'flex min-h-8 cursor-pointer items-center gap-2.5 rounded-sm px-2 py-1 outline-none select-none data-disabled:text-ink-3 data-highlighted:bg-wash pointer-coarse:min-h-11',
    tone === 'danger' && 'text-danger',
  );
  const content = (
    <>
      {icon && <Icon name={icon} className={tone === 'danger' ? undefined : 'text-ink-3'} />}
      <span className="min-w-0 flex-1">{label}</span>
      {hint && <span className="ps-3 text-xs text-ink-3">{hint}</span>}
    </>
  );
  if (href && !disabled) {
    return (
      <Base.LinkItem closeOnClick className={look} render={<Link href={href} />}>
        {content}
      </Base.LinkItem>
    );
  }
  return (
    <Base.Item
      disabled={disabled}
      className={look}
      onClick={() => startTransition(async () => void (await onSelect?.()))}
    >
      {content}
    </Base.Item>
  );
}
