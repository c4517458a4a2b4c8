import { type Condition, includes, named } from '#rules/engine/language.ts';

/** A voluntary standard, scheme or guidance note concerns only who chose to follow it. */
export const followed = (packId: string): Condition =>
  named('followed', 'You chose to follow it', includes('followed-standards', packId));
