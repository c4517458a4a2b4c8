'use client';
import type { KeyboardEvent, ReactNode } from 'react';

/** Arrow keys move between rows, Home and End to the first and last; Enter opens through the link that has focus; X chooses. */
export function TableKeys({ children, className }: { children: ReactNode; className?: string }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the links and boxes inside, which are reachable by Tab
    <div className={className} onKeyDown={move}>
      {children}
    </div>
  );
}

function move(event: KeyboardEvent<HTMLDivElement>) {
  const from = event.target as HTMLElement;
  const row = from.closest<HTMLElement>('tr[data-row]');
  if (
    !row ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    from.matches('select,textarea,input:not([type=checkbox])')
  )
    return;
  if (event.key === 'x' || event.key === 'X') {
    row.querySelector<HTMLElement>('[data-select]')?.click();
    return;
  }
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tr[data-row]')];
  const at = rows.indexOf(row);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const target = to === undefined ? undefined : rows[to];
  if (!target) return;
  event.preventDefault();
  sameCell(target, from, row)?.focus();
}

/** The control in the same column of the other row, or else the row's link. */
function sameCell(target: HTMLElement, from: HTMLElement, row: HTMLElement): HTMLElement | null {
  const column = [...row.children].findIndex((cell) => cell.contains(from));
  const focusable = 'a[href],button:not(:disabled),input:not(:disabled)';
  return (
    target.children[column]?.querySelector<HTMLElement>(focusable) ??
    target.querySelector<HTMLElement>(`[data-row-link],${focusable}`)
  );
}
