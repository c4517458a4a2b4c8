import { type Assessment, asks } from './assess.ts';

/**
 * Whether it can still change a verdict that a requirement applies or not. One that is satisfied either way only matters
 * while no requirement is sure to apply: then even it decides whether the regulation asks anything at all.
 */
export function reachMatters({ requirements }: Assessment, index: number): boolean {
  const judged = requirements[index];
  if (judged?.applies !== 'unknown') return false;
  if (judged.state === 'maybe') return true;
  return asks(judged.dueOn ? requirements : requirements.filter((it) => !it.dueOn)) === 'unknown';
}
