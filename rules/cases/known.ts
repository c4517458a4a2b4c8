import { type CaseValues, type Reading, unread } from './alias.ts';

/** Every attribute of a vocabulary, read by nothing: the start on which the read ones are laid. */
export function known(defaults: CaseValues): Record<string, Reading> {
  return Object.fromEntries(Object.keys(defaults).map((name) => [name, unread]));
}
