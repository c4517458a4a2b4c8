import { formatCount } from '#components/format.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { ExplainedMarket, ExplainedRegulation } from '#lib/readiness/explained.ts';
import { RegulationSummary } from './regulation-summary.tsx';
import { regulationLook, standingWords } from './regulation-words.ts';

type Props = {
  market: ExplainedMarket;
  /** Where regulations of this market are read; their ids follow. */
  href: string;
  /** Those that do not apply are folded away and only named. */
  folded?: boolean;
};

/** One market: its verdict, then each regulation in short. */
export function MarketSection({ market: { market, verdict, regulations }, href, folded }: Props) {
  const others = folded ? regulations.filter((it) => regulationLook(it) === 'not_applicable') : [];
  const summary = (regulation: ExplainedRegulation) => (
    <RegulationSummary key={regulation.id} regulation={regulation} href={`${href}/${regulation.id}`} />
  );
  return (
    <section id={market} aria-labelledby={`${market}-title`} className="stack-4 mb-10">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id={`${market}-title`} className="text-xl font-semibold tracking-[-0.02em]">
          {marketName(market)}
        </h2>
        <VerdictChip verdict={verdict} size="md" />
      </div>
      {regulations.length === 0 && <p className="text-ink-3">No regulation of this market is covered yet.</p>}
      {regulations.filter((it) => !others.includes(it)).map(summary)}
      {others.length > 0 && (
        <Disclosure
          look="panel"
          summary={`${formatCount(others.length, 'regulation does', 'regulations do')} not apply`}
        >
          <ul className="stack-1">
            {others.map(({ id, title, standing }) => (
              <li key={id}>
                <SoftLink className="link" href={`${href}/${id}`}>
                  {title}
                </SoftLink>{' '}
                <span className="text-ink-3">{standingWords[standing]}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
