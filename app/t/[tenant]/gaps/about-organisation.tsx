import { formatCount } from '#components/format.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import { actOf, gapHref } from '#lib/gaps/gap-href.ts';
import type { OrganisationGap } from '#lib/gaps/queries.ts';

type Props = { tenant: string; gaps: readonly OrganisationGap[]; mayAct: boolean };

/** What one answer about the organisation closes for every product. */
export function AboutOrganisation({ tenant, gaps, mayAct }: Props) {
  if (gaps.length === 0) return null;
  return (
    <Disclosure
      look="panel"
      className="mb-6"
      summary={`${formatCount(gaps.length, 'thing', 'things')} about your organisation: one answer serves every product`}
    >
      <ul className="-my-2">
        {gaps.map((gap) => (
          <li
            key={`${gap.questionId} ${gap.kind}`}
            className="flex items-center gap-3 border-b border-line py-2 last:border-b-0"
          >
            <div className="min-w-0 flex-1">
              <p className="font-medium">{gap.kind === 'prove' ? `Prove: ${gap.label}` : gap.ask}</p>
              <p className="flex flex-wrap gap-x-3 text-sm text-ink-3">
                <span>{waiting(gap.products)}</span>
                <SeverityMark severity={gap.severity} />
              </p>
            </div>
            {mayAct && (
              <LinkButton
                href={gapHref(tenant, { ...gap, scope: 'organisation', productId: '' })}
                size="sm"
                prefetch={false}
              >
                {actOf[gap.kind]}
                <span className="sr-only">: {gap.label}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const waiting = (products: number): string =>
  products >= 100
    ? '100 products or more wait for it'
    : `${formatCount(products, 'product waits', 'products wait')} for it`;
