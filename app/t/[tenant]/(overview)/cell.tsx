import { formatDate } from '#components/format.ts';
import type { VerdictLook } from '#components/verdict/verdict.ts';
import { VerdictCell } from '#components/verdict/verdict-cell.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { OverviewCell, OverviewRow } from '#lib/readiness/overview.ts';
import { percentOf } from '#lib/readiness/readiness.ts';

type Props = { tenant: string; row: OverviewRow; market: string; asOf?: string };

/** How a product stands in one market. Leads to what is missing there, or to why nothing is. */
export function MatrixCell({ tenant, row, market, asOf }: Props) {
  const cell = row.cells.find((it) => it.market === market);
  if (!cell) return <span className="sr-only">Not sold here</span>;
  const look = lookOf(cell);
  const { total, answered, satisfied, proven } = cell.numbers;
  const numbers = {
    answered: percentOf(answered, total),
    satisfied: percentOf(satisfied, total),
    proven: percentOf(proven, total),
  };
  return (
    <VerdictCell
      label={`${row.name}, ${marketName(market)}`}
      verdict={look}
      numbers={total > 0 && look !== 'coming' ? numbers : undefined}
      note={noteOf(cell, look)}
      coming={comingOf(cell, look)}
      blocker={cell.worst ?? undefined}
      href={hrefOf(tenant, row.id, cell, asOf)}
    />
  );
}

/** Ready for today's law, but not for what is made already and binds later. */
function comingOf({ nextDate, numbers }: OverviewCell, look: VerdictLook): string | undefined {
  const short = look === 'compliant' && nextDate && numbers.satisfied < numbers.total;
  return short ? `More applies from ${formatDate(nextDate)}` : undefined;
}

function noteOf({ verdict, nextDate, worst, numbers }: OverviewCell, look: VerdictLook): string | undefined {
  if (look === 'coming' && nextDate) return formatDate(nextDate);
  // Nothing asked and nothing open: no rule pack bears on this market yet.
  return verdict === 'undetermined' && numbers.total === 0 && worst === null ? 'no rules yet' : undefined;
}

/** What applies later only is coming, not out of reach. */
export function lookOf({ verdict, nextDate }: Pick<OverviewCell, 'verdict' | 'nextDate'>): VerdictLook {
  return verdict === 'not_applicable' && nextDate ? 'coming' : verdict;
}

/** Gaps are those of today: on another day, and where nothing is missing, the reasons are what helps. */
function hrefOf(tenant: string, productId: string, { market, verdict }: OverviewCell, asOf?: string): string {
  if (!asOf && (verdict === 'not_compliant' || verdict === 'undetermined'))
    return `/t/${tenant}/gaps?product=${productId}&market=${market}`;
  return `/t/${tenant}/products/${productId}?market=${market}${asOf ? `&asOf=${asOf}` : ''}#${market}`;
}
