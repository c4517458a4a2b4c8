import type { IconName } from '#components/ui/icon-paths.ts';

export type Command = {
  /** Unique in the palette. */
  id: string;
  label: string;
  href: string;
  icon?: IconName;
  /** Where it lies or what it is, at the end of the line. */
  hint?: string;
  /** Other words it is found by. */
  keywords?: string[];
};

export type CommandGroup = { heading: string; commands: Command[] };

/** Finds things on the server as one types; rejects when it could not look. */
export type CommandSearch = (text: string, signal: AbortSignal) => Promise<CommandGroup[]>;

/** A table that what was typed can be looked for in; its search parameter is `q`. */
export type CommandFinder = { label: string; href: string; icon?: IconName };
