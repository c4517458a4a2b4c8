'use client';
import type { KeyboardEvent, ReactNode } from 'react';

/** Arrow keys move from one filled cell to the next in their direction, over empty ones. */
export function MatrixKeys({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by Tab
    <section aria-label={label} tabIndex={0} className="dt-frame matrix-frame" onKeyDown={move}>
      {children}
    </section>
  );
}

function move(event: KeyboardEvent<HTMLElement>) {
  const from = (event.target as HTMLElement).closest<HTMLElement>('td, th[scope=row]');
  if (!from || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const step = steps[event.key];
  const target = step && nextFilled(from, step, event.currentTarget);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

type Step = { row: number; column: number };

const steps: Record<string, Step> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function nextFilled(from: HTMLElement, step: Step, frame: HTMLElement): HTMLElement | undefined {
  const rows = [...frame.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  const start = rows.findIndex((row) => row.contains(from));
  const column = [...(rows[start]?.children ?? [])].indexOf(from);
  for (
    let row = start + step.row, at = column + step.column;
    rows[row]?.children[at];
    row += step.row, at += step.column
  ) {
    const link = rows[row]?.children[at]?.querySelector<HTMLElement>('a[href]');
    if (link) return link;
  }
  return undefined;
}
