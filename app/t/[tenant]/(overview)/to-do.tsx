import { formatCount } from '#components/format.ts';
import { DateText } from '#components/ui/date-text.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { Section } from '#components/ui/section.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import { actOf, gapHref } from '#lib/gaps/gap-href.ts';
import type { TopGap } from '#lib/gaps/top-gaps.ts';

type Props = { tenant: string; gaps: readonly TopGap[]; today: string; mayAct: boolean };

/** What brings most for the least work, each with the one button that does it. */
export function ToDo({ tenant, gaps, today, mayAct }: Props) {
  return (
    <Section
      title="What to do next"
      flush
      action={
        <LinkButton href={`/t/${tenant}/gaps`} variant="quiet" size="sm">
          All gaps
        </LinkButton>
      }
    >
      {gaps.length === 0 && <p className="px-5 py-4 text-ink-3">Nothing is missing.</p>}
      <ol>
        {gaps.map((gap, place) => (
          <li
            key={`${gap.questionId} ${gap.kind}`}
            className="flex items-center gap-3 border-b border-line px-4 py-2.5 last:border-b-0 sm:px-5"
          >
            <span className="w-4 shrink-0 text-end text-ink-3 tabular-nums">{place + 1}</span>
            <div className="min-w-0 flex-1">
              <p className="line-clamp-2 font-medium">{gap.kind === 'prove' ? `Prove: ${gap.label}` : gap.ask}</p>
              <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-3">
                <span>{whose(gap)}</span>
                <span>unblocks {gap.markets.join(', ')}</span>
                <SeverityMark severity={gap.severity} />
                {gap.dueOn && <DateText value={gap.dueOn} today={today} urgency />}
              </p>
            </div>
            {mayAct && (
              <LinkButton href={gapHref(tenant, gap)} size="sm" prefetch={false}>
                {actOf[gap.kind]}
                <span className="sr-only">: {gap.label}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function whose({ scope, productName, more }: TopGap): string {
  if (scope === 'organisation') return 'Your organisation, once for all products';
  if (more === 0) return productName;
  return more >= 100
    ? `${productName} and 100 or more others`
    : `${productName} and ${formatCount(more, 'other', 'others')}`;
}
