import { RegulationSummary } from '#components/readiness/regulation-summary.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { ExplainedMarket } from '#lib/readiness/explained.ts';

type Props = { market: ExplainedMarket; href: string };

/** One market: its verdict, then each regulation in short. */
export function MarketSection({ market: { market, verdict, regulations }, href }: Props) {
  return (
    <section id={market} aria-labelledby={`${market}-title`} className="stack-4 mb-10">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id={`${market}-title`} className="text-xl font-semibold tracking-[-0.02em]">
          {marketName(market)}
        </h2>
        <VerdictChip verdict={verdict} size="md" />
      </div>
      {regulations.length === 0 && <p className="text-ink-3">No regulation of this market is covered yet.</p>}
      {regulations.map((regulation) => (
        <RegulationSummary key={regulation.id} regulation={regulation} href={`${href}/${regulation.id}`} />
      ))}
    </section>
  );
}
