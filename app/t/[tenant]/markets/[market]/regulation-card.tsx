import { VerdictBar } from '#components/chart/verdict-bar.tsx';
import { YearRuler } from '#components/chart/year-ruler.tsx';
import { formatDate } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Section } from '#components/ui/section.tsx';
import type { MarketRegulation } from '#lib/readiness/market-page.ts';

type Props = { regulation: MarketRegulation; asOf: string; counted: boolean };

/** What a regulation is, when it begins, and how the products stand under it. */
export function RegulationCard({ regulation, asOf, counted }: Props) {
  const { name, title, summary, kind, voluntary, authority, milestones, verifiedOn, confidence, counts } = regulation;
  return (
    <Section
      id={regulation.id}
      className="scroll-mt-16 target:border-accent"
      title={
        <span className="inline-flex flex-wrap items-center gap-2">
          {name}
          <Badge tone="outline">{voluntary ? `Voluntary ${kind}` : kind}</Badge>
        </span>
      }
      description={title === name ? undefined : title}
    >
      <div className="stack-3">
        {counted && <VerdictBar label={`Products under ${name}`} counts={voluntary ? aligned(counts) : counts} />}
        <p className="max-w-prose text-ink-2">{summary}</p>
        {milestones.length > 0 && (
          <Disclosure summary="Its dates">
            <YearRuler
              label={`Dates of ${name}`}
              today={asOf}
              milestones={milestones.map(({ date, what }) => ({ date, label: what }))}
            />
          </Disclosure>
        )}
        <p className="text-sm text-ink-3">
          <span className="block">{authority}</span>
          Checked on {formatDate(verifiedOn)}, confidence {confidence}.
        </p>
      </div>
    </Section>
  );
}

/** A voluntary standard is aligned with or not. */
const aligned = ({ compliant, not_compliant, ...rest }: MarketRegulation['counts']) => ({
  ...rest,
  aligned: compliant,
  not_aligned: not_compliant,
});
