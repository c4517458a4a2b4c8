import Link from 'next/link';
import { formatCount } from '#components/format.ts';
import { Icon } from '#components/ui/icon.tsx';
import { Section } from '#components/ui/section.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { ProductReadiness } from '#lib/readiness/product-page.ts';
import type { MarketView, RegulationView } from '#lib/readiness/views.ts';
import { percents, regulationLook } from './looks.ts';
import type { Place } from './place.ts';
import { RegulationRow } from './regulation-row.tsx';

type Props = {
  tenant: string;
  productId: string;
  market: MarketView;
  place: Place;
  asOf: string;
  open: ProductReadiness['open'];
};

/** One market: its verdict over all mandatory regulations, and each regulation with the way into it; those that do not apply are folded away. */
export function MarketSection({ tenant, productId, market, place, asOf, open }: Props) {
  const numbers = percents(market.numbers);
  const look = market.verdict === 'not_applicable' && market.nextDate ? 'coming' : market.verdict;
  const reaching = market.regulations.filter((it) => regulationLook(it) !== 'not_applicable');
  const others = market.regulations.filter((it) => !reaching.includes(it));
  const row = (regulation: RegulationView) => (
    <RegulationRow
      key={regulation.id}
      {...{ regulation, place, asOf }}
      market={market.market}
      open={open?.regulation === regulation.id ? open : null}
    />
  );
  return (
    <Section
      id={market.market}
      flush
      title={
        <span className="inline-flex flex-wrap items-center gap-3">
          {marketName(market.market)}
          <VerdictChip verdict={look} />
        </span>
      }
      description={market.worst ? `Most in the way: ${market.worst}` : undefined}
      action={
        <>
          {numbers && <ThreeBars {...numbers} />}
          <Link
            href={`/t/${tenant}/gaps?product=${productId}&market=${market.market}`}
            prefetch={false}
            className="link ms-2"
          >
            Gaps
          </Link>
        </>
      }
    >
      {market.regulations.length === 0 && (
        <p className="px-5 py-4 text-ink-3">No regulation known to Readymark bears on products here yet.</p>
      )}
      <ul>{reaching.map(row)}</ul>
      {others.length > 0 && (
        <details open={others.some(({ id }) => id === open?.regulation)} className="border-t border-line">
          <summary className="flex items-center gap-4 px-4 py-3 text-ink-2 hover:bg-wash sm:px-5">
            <Icon name="chevron-right" size={14} className="text-ink-3 [details[open]>summary>&]:rotate-90" />
            {formatCount(others.length, 'regulation does', 'regulations do')} not apply
          </summary>
          <ul className="border-t border-line">{others.map(row)}</ul>
        </details>
      )}
    </Section>
  );
}
