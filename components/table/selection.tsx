'use client';
import { type ChangeEvent, createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';

type Selection = {
  ids: ReadonlySet<string>;
  /** Every row that matches the filters, also on other pages. */
  everything: boolean;
  pageIds: readonly string[];
  total: number;
  noun: readonly [string, string];
  togglePage: (on: boolean) => void;
  chooseEverything: () => void;
  clear: () => void;
};

const SelectionContext = createContext<Selection | null>(null);

type Props = { ids: readonly string[]; total: number; noun: readonly [string, string]; children: ReactNode };

/**
 * Remembers which rows are chosen while the page shows them. The boxes in the rows are plain inputs that the server drew;
 * their changes are heard here, so a page of rows needs no script per row.
 */
export function SelectionScope({ ids: pageIds, total, noun, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<string>(undefined);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [everything, setEverything] = useState(false);
  const pageKey = pageIds.join();
  const [shownKey, setShownKey] = useState(pageKey);
  if (shownKey !== pageKey) {
    setShownKey(pageKey);
    setIds(new Set());
    setEverything(false);
  }

  useEffect(() => {
    for (const input of boxesIn(box.current)) input.checked = ids.has(input.dataset.select ?? '');
  }, [ids]);

  const choose = (event: ChangeEvent<HTMLDivElement>) => {
    const input = event.target as unknown as HTMLInputElement;
    const id = input.dataset.select;
    if (id === undefined) return;
    const range = (event.nativeEvent as MouseEvent).shiftKey && anchor.current;
    const span = range ? between(pageIds, range, id) : [id];
    anchor.current = id;
    setEverything(false);
    setIds((now) => changed(now, span, input.checked));
  };

  const value = useMemo<Selection>(() => {
    const chooseOnly = (next: ReadonlySet<string>) => {
      setIds(next);
      setEverything(false);
    };
    return {
      ids,
      everything,
      pageIds: pageKey === '' ? [] : pageKey.split(','),
      total,
      noun,
      togglePage: (on) => chooseOnly(new Set(on ? pageKey.split(',') : [])),
      chooseEverything: () => setEverything(true),
      clear: () => chooseOnly(new Set()),
    };
  }, [ids, everything, pageKey, total, noun]);

  return (
    <SelectionContext value={value}>
      <div ref={box} onChange={choose}>
        {children}
      </div>
    </SelectionContext>
  );
}

/** The chosen rows of the table around. */
export function useSelection(): Selection {
  const selection = use(SelectionContext);
  if (!selection) throw new Error('useSelection needs a DataTable around it');
  return selection;
}

function boxesIn(element: HTMLElement | null): HTMLInputElement[] {
  return [...(element?.querySelectorAll<HTMLInputElement>('[data-select]') ?? [])];
}

function changed(now: ReadonlySet<string>, span: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(now);
  for (const id of span) on ? next.add(id) : next.delete(id);
  return next;
}

function between(order: readonly string[], from: string, to: string): readonly string[] {
  const [start = -1, end = -1] = [order.indexOf(from), order.indexOf(to)].sort((a, b) => a - b);
  return start < 0 ? [to] : order.slice(start, end + 1);
}
