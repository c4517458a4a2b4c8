import { HowMark } from '#components/crosswalk/how-mark.tsx';
import { formatCount } from '#components/format.ts';
import { SoftLink } from '#components/ui/soft-link.tsx';
import type { SpinePage } from '#lib/regulations/spine-page.ts';

/** What the marks mean, and how the tenant stands to the spine. */
export function AboutSpine({ tenant, page }: { tenant: string; page: SpinePage }) {
  const { spine, products } = page;
  return (
    <div className="mb-4 stack-2 text-ink-2">
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        <Meaning term={<HowMark how="fully" />}>nothing else is needed there</Meaning>
        <Meaning term={<HowMark how="partly" />}>more is asked there</Meaning>
        <Meaning term={<HowMark how="informs" />}>worth reading, decides nothing there</Meaning>
      </dl>
      <p>
        {products > 0 ? (
          `${formatCount(products, 'product of yours stands', 'products of yours stand')} under it: the counts beside each requirement lead to them.`
        ) : spine.voluntary ? (
          <>
            No product of yours is judged by it, so there are no counts.{' '}
            <SoftLink className="link" href={`/t/${tenant}/organisation?question=followed-standards`}>
              Say which standards you follow
            </SoftLink>{' '}
            to be judged by it.
          </>
        ) : (
          'No product of yours is placed where it holds, so there are no counts.'
        )}
      </p>
    </div>
  );
}

const Meaning = ({ term, children }: { term: React.ReactNode; children: string }) => (
  <div className="flex gap-1.5">
    <dt className="font-medium text-ink">{term}</dt>
    <dd>{children}</dd>
  </div>
);
