'use client';
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';

type Selection = {
  ids: ReadonlySet<string>;
  /** Every row that matches the filters, also on other pages. */
  everything: boolean;
  pageIds: readonly string[];
  total: number;
  noun: readonly [string, string];
  toggle: (id: string, on: boolean, range: boolean) => void;
  togglePage: (on: boolean) => void;
  chooseEverything: () => void;
  clear: () => void;
};

const SelectionContext = createContext<Selection | null>(null);

type Props = { ids: readonly string[]; total: number; noun: readonly [string, string]; children: ReactNode };

/** Remembers which rows are chosen while the page shows them. */
export function SelectionScope({ ids: pageIds, total, noun, children }: Props) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [everything, setEverything] = useState(false);
  const [anchor, setAnchor] = useState<string>();
  const pageKey = pageIds.join();
  const [shownKey, setShownKey] = useState(pageKey);
  if (shownKey !== pageKey) {
    setShownKey(pageKey);
    setIds(new Set());
    setEverything(false);
  }

  const toggle = useCallback(
    (id: string, on: boolean, range: boolean) => {
      const span = range && anchor ? between(pageKey.split(','), anchor, id) : [id];
      setAnchor(id);
      setEverything(false);
      setIds((now) => changed(now, span, on));
    },
    [anchor, pageKey],
  );

  const value = useMemo<Selection>(
    () => ({
      ids,
      everything,
      pageIds: pageKey === '' ? [] : pageKey.split(','),
      total,
      noun,
      toggle,
      togglePage: (on) => {
        setEverything(false);
        setIds(on ? new Set(pageKey.split(',')) : new Set());
      },
      chooseEverything: () => setEverything(true),
      clear: () => {
        setIds(new Set());
        setEverything(false);
      },
    }),
    [ids, everything, pageKey, total, noun, toggle],
  );
  return <SelectionContext value={value}>{children}</SelectionContext>;
}

/** The chosen rows of the table around. */
export function useSelection(): Selection {
  const selection = use(SelectionContext);
  if (!selection) throw new Error('useSelection needs a DataTable around it');
  return selection;
}

function changed(now: ReadonlySet<string>, span: string[], on: boolean): ReadonlySet<string> {
  const next = new Set(now);
  for (const id of span) on ? next.add(id) : next.delete(id);
  return next;
}

function between(order: string[], from: string, to: string): string[] {
  const [start, end] = [order.indexOf(from), order.indexOf(to)].sort((a, b) => a - b);
  return start === undefined || end === undefined || start < 0 ? [to] : order.slice(start, end + 1);
}
