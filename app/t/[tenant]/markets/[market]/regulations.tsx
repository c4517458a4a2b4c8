import { formatCount } from '#components/format.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import type { MarketRegulation } from '#lib/readiness/market-page.ts';
import { RegulationCard } from './regulation-card.tsx';

type Props = { regulations: readonly MarketRegulation[]; asOf: string; counted: boolean };

/** The regulations of a market: first those that concern a product, and on a press those that concern none. */
export function Regulations({ regulations, asOf, counted }: Props) {
  const concerning = counted ? regulations.filter(concernsAny) : regulations;
  const others = regulations.filter((it) => !concerning.includes(it));
  const cards = (list: readonly MarketRegulation[]) => (
    <div className="grid gap-4 lg:grid-cols-2">
      {list.map((regulation) => (
        <RegulationCard key={regulation.id} {...{ regulation, asOf, counted }} />
      ))}
    </div>
  );
  return (
    <div className="mb-8 stack-4">
      {cards(concerning)}
      {others.length > 0 && (
        <Disclosure
          look="panel"
          summary={`${formatCount(others.length, 'regulation', 'regulations')} here ${others.length === 1 ? 'concerns' : 'concern'} none of your products today`}
        >
          {cards(others)}
        </Disclosure>
      )}
    </div>
  );
}

const concernsAny = ({ counts: { not_applicable: _, ...reached } }: MarketRegulation): boolean =>
  Object.values(reached).some((count) => count > 0);
