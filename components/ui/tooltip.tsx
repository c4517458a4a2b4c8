'use client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

type Props = {
  /** A few words; nothing a person needs and cannot find elsewhere. */
  content: ReactNode;
  children: ReactNode;
  className?: string;
};

const gap = 6;
const margin = 8;

/** Words on hover and focus, gone with Escape. For a picture-only button its `label` is enough. */
export function Tooltip({ content, children, className }: Props) {
  const id = useId();
  const tip = useRef<HTMLSpanElement>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const panel = tip.current;
    if (!panel || !anchor.current) return;
    panel.togglePopover(shown);
    if (!shown) return;
    place(panel, anchor.current);
    const hide = (event: KeyboardEvent) => event.key === 'Escape' && setShown(false);
    document.addEventListener('keydown', hide);
    return () => document.removeEventListener('keydown', hide);
  }, [shown]);

  return (
    <span onPointerEnter={() => setShown(true)} onPointerLeave={() => setShown(false)}>
      <button
        ref={anchor}
        type="button"
        aria-describedby={id}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        className={className ?? 'cursor-help rounded-xs underline decoration-dotted underline-offset-4'}
      >
        {children}
      </button>
      <span
        ref={tip}
        id={id}
        role="tooltip"
        popover="manual"
        className="fixed inset-auto m-0 max-w-72 rounded-md bg-ink px-2.5 py-1.5 text-xs text-paper"
      >
        {content}
      </span>
    </span>
  );
}

/** Above its anchor where there is room, else below; never beyond the edge of the screen. */
function place(panel: HTMLElement, anchor: HTMLElement) {
  const at = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.min(Math.max(margin, at.left + at.width / 2 - width / 2), window.innerWidth - width - margin);
  const above = at.top - height - gap;
  panel.style.left = `${left}px`;
  panel.style.top = `${above >= margin ? above : at.bottom + gap}px`;
}
