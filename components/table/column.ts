import type { ReactNode } from 'react';

/** One column of a table. `cell` draws it; nothing is sorted or filtered in the browser. */
export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The server can sort by it; its id is then in the table's `sortable` list. */
  sortable?: boolean;
  align?: 'start' | 'end' | 'centre';
  /** Any CSS width, for example `12rem`. */
  width?: string;
  /** Names the row: read aloud with every cell, stays in view while scrolling sideways, cannot be hidden. */
  rowHeader?: boolean;
  /** The header is only read aloud, for buttons and pictures. */
  hideHeader?: boolean;
  /** Cannot be taken away in the column chooser. */
  fixed?: boolean;
  /** Left out on a phone. */
  wideOnly?: boolean;
};
