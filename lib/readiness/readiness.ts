import type { Verdict } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/language.ts';

/** The three numbers over the requirements that apply, in force or coming. Never one number. */
export type Numbers = { total: number; answered: number; satisfied: number; proven: number };

/** Where one product stands in one market, under all its mandatory regulations together. */
export type Cell = {
  market: string;
  verdict: Verdict;
  numbers: Numbers;
  /** Unmet or open blockers in force. */
  blockers: number;
  /** Requirement id of the gravest thing in force that is not met; unmet before open. */
  worst: string | null;
  /** Next day on which law now coming starts to bind. */
  nextDate: IsoDate | null;
};

export const noNumbers: Numbers = { total: 0, answered: 0, satisfied: 0, proven: 0 };

/** Adds numbers of several regulations. */
export function addNumbers(all: readonly Numbers[]): Numbers {
  return all.reduce(
    (sum, it) => ({
      total: sum.total + it.total,
      answered: sum.answered + it.answered,
      satisfied: sum.satisfied + it.satisfied,
      proven: sum.proven + it.proven,
    }),
    noNumbers,
  );
}

/** The worst of several verdicts: one failing regulation fails the market, one open one leaves it open. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return order.find((it) => verdicts.includes(it)) ?? 'not_applicable';
}

/**
 * Place in a list sorted worst first: the verdict decides, then the blockers, then how much is still unmet.
 * Smaller is worse.
 */
export function rankOf({ verdict, blockers, numbers }: Pick<Cell, 'verdict' | 'blockers' | 'numbers'>): number {
  const unmet = numbers.total - numbers.satisfied;
  return order.indexOf(verdict) * step + (999 - Math.min(blockers, 999)) * 1_000 + (999 - Math.min(unmet, 999));
}

/** The ranks that a verdict can have, both ends included: for lists that are kept in the order of rank. */
export function rankRange(verdict: Verdict): { from: number; to: number } {
  const from = order.indexOf(verdict) * step;
  return { from, to: from + step - 1 };
}

/** A share of a whole as a percentage; rounds down near the top, so that 99.7 never reads as done. */
export function percentOf(part: number, whole: number): number {
  const share = whole === 0 ? 0 : part / whole;
  return Math.floor(share * 100 + (share >= 0.99 ? 0 : 0.5));
}

/** The earliest of several days, null when there is none. */
export function earliest(days: readonly (IsoDate | null | undefined)[]): IsoDate | null {
  return days.reduce<IsoDate | null>((first, day) => (day && (!first || day < first) ? day : first), null);
}

const step = 1_000_000;
const order: readonly Verdict[] = ['not_compliant', 'undetermined', 'compliant', 'not_applicable'];
