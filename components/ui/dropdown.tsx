'use client';
import clsx from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  /** What is inside the button. */
  trigger: ReactNode;
  /** Name of the button when its content is not words. */
  label?: string;
  triggerClass?: string;
  /** Which edge of the button the panel keeps to. */
  align?: 'start' | 'end';
  /** Opens upwards, for bars at the bottom of the page. */
  up?: boolean;
  panelClass?: string;
  /** Close when a link or button inside is pressed. */
  closeOnPress?: boolean;
  children: ReactNode;
};

/** A panel under its button, made of the platform's own disclosure: it opens before any script has arrived. */
export function Dropdown({
  trigger,
  label,
  triggerClass,
  align = 'start',
  up,
  panelClass,
  closeOnPress,
  children,
}: Props) {
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.open = false;
        details.querySelector('summary')?.focus();
      } else if (!details.contains(event.target as Node)) details.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);

  return (
    <details ref={box} className="group/dropdown relative">
      <summary title={label} className={triggerClass}>
        {label && <span className="sr-only">{label}</span>}
        {label ? (
          <span aria-hidden className="contents">
            {trigger}
          </span>
        ) : (
          trigger
        )}
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: presses bubble up from the links and buttons inside */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        onClick={(event) => {
          if (closeOnPress && (event.target as HTMLElement).closest('a,button') && box.current)
            box.current.open = false;
        }}
        className={clsx(
          'floating absolute z-40 max-h-[70dvh] min-w-52 overflow-y-auto p-1',
          up ? 'bottom-full mb-1' : 'top-full mt-1',
          align === 'end' ? 'end-0' : 'start-0',
          panelClass,
        )}
      >
        {children}
      </div>
    </details>
  );
}
