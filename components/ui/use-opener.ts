'use client';
import { useRef, useState } from 'react';

type Controlled = { open?: boolean; onOpenChange?: (open: boolean) => void };

/**
 * The open state of something whose code is fetched when it is first wanted. `wanted` turns true with the first opening;
 * `near` starts the fetch as soon as a pointer or the focus comes close.
 */
export function useOpener(load: () => Promise<unknown>, { open, onOpenChange }: Controlled = {}) {
  const button = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState(false);
  const isOpen = open ?? own;
  const [wanted, setWanted] = useState(isOpen);
  if (isOpen && !wanted) setWanted(true);
  const setOpen = (next: boolean) => {
    setOwn(next);
    onOpenChange?.(next);
  };
  return {
    button,
    isOpen,
    wanted,
    setOpen,
    trigger: {
      ref: button,
      type: 'button' as const,
      'aria-expanded': isOpen,
      onClick: () => setOpen(!isOpen),
      onPointerEnter: () => void load(),
      onFocus: () => void load(),
    },
  };
}
