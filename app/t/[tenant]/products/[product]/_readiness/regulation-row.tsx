import clsx from 'clsx';
import Link from 'next/link';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import type { ProductReadiness } from '#lib/readiness/product-page.ts';
import type { RegulationView } from '#lib/readiness/views.ts';
import { percents, regulationLook } from './looks.ts';
import { hrefTo, type Place } from './place.ts';
import { RegulationPanel } from './regulation-panel.tsx';

type Props = {
  market: string;
  regulation: RegulationView;
  place: Place;
  asOf: string;
  open: ProductReadiness['open'];
};

/** One regulation: how it stands, and on a press why, requirement by requirement. */
export function RegulationRow({ market, regulation, place, asOf, open }: Props) {
  const { id, name, title, nextDate, blockers, exclusion, voluntary } = regulation;
  const numbers = percents(regulation.numbers);
  return (
    <li id={`${market}-${id}`} className="scroll-mt-16 border-b border-line last:border-b-0">
      <Link
        href={hrefTo(place, open ? { market } : { market, regulation: id })}
        scroll={false}
        prefetch={false}
        aria-expanded={Boolean(open)}
        className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-wash sm:px-5"
      >
        <Icon name="chevron-right" size={14} className={clsx('text-ink-3', open && 'rotate-90')} />
        <span className="min-w-0 flex-1 basis-48">
          <span className="font-medium">{name}</span> <span className="text-ink-3">{title === name ? '' : title}</span>{' '}
          {voluntary && <Badge tone="outline">Voluntary</Badge>}
        </span>
        {blockers > 0 && (
          <span className="text-sm text-ink-2">{blockers === 1 ? '1 blocker' : `${blockers} blockers`}</span>
        )}
        {nextDate && (
          <span className="text-sm text-ink-3">
            more from <DateText value={nextDate} today={asOf} />
          </span>
        )}
        {numbers && <ThreeBars {...numbers} />}
        <VerdictChip verdict={regulationLook(regulation)} />
      </Link>
      {exclusion && (
        <p className="px-5 pb-3 ps-11 text-ink-2">
          Why not: {exclusion.reads} <CitationChip cites={exclusion.cites} />
        </p>
      )}
      {open && <RegulationPanel {...{ market, regulation, place, asOf, open }} />}
    </li>
  );
}
